import type { IncomingHttpHeaders } from 'node:http';
import { estBoucleLocale } from '../config.js';

/** The name in a Host header, without its port. */
const nomDe = (hote: string): string => {
  try {
    return new URL(`http://${hote}`).hostname;
  } catch {
    return '';
  }
};

export const estAdresseLocale = (adresse: unknown): boolean => {
  if (typeof adresse !== 'string') return false;
  try {
    const { protocol, hostname } = new URL(adresse);
    return (protocol === 'http:' || protocol === 'https:') && estBoucleLocale(hostname);
  } catch {
    return false;
  }
};

/**
 * Why a request is refused, or undefined. Without Bot credentials the Host must be this machine (a web site whose
 * name was rebound to 127.0.0.1 is refused); a browser's Origin must always be our own.
 */
export const motifDeRefus = (entetes: IncomingHttpHeaders, local: boolean): string | undefined => {
  const hote = entetes.host;
  if (hote === undefined) return 'hote';
  if (local && !estBoucleLocale(nomDe(hote))) return 'hote';
  if (entetes.origin !== undefined) {
    try {
      if (new URL(entetes.origin).host !== hote) return 'origine';
    } catch {
      return 'origine';
    }
  }
  return undefined;
};

/** At most `rafale` actions at once and `parSeconde` in the long run, by key. */
export type Debit = (cle: string, maintenant: number) => boolean;

export const creerDebit = (rafale: number, parSeconde: number): Debit => {
  const seaux = new Map<string, { reste: number; vu: number }>();
  return (cle, maintenant) => {
    if (seaux.size > 10_000)
      for (const [autre, { vu }] of seaux)
        if (maintenant - vu > (1000 * rafale) / parSeconde) seaux.delete(autre);
    const seau = seaux.get(cle) ?? { reste: rafale, vu: maintenant };
    const reste = Math.min(rafale, seau.reste + ((maintenant - seau.vu) * parSeconde) / 1000);
    seaux.set(cle, { reste: reste < 1 ? reste : reste - 1, vu: maintenant });
    return reste >= 1;
  };
};

/** Headers of every answer. The page adds its own policy, with the nonce of its styles. */
export const ENTETES: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'Cache-Control': 'no-store',
};
