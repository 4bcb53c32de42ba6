import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const contenu = z.object({ personne: z.string(), expire: z.number() });

/** Signed tokens of the page's Direct Line: who speaks, and until when. Nothing is stored, so they outlive a restart. */
export type Jetons = {
  emettre(personne: string): string;
  /** The person, or undefined for a token that is forged, damaged or expired. */
  lire(jeton: string | undefined): string | undefined;
};

export const DUREE_JETON_S = 12 * 3600;

export const creerJetons = (secret: string, maintenant: () => number): Jetons => {
  const signer = (corps: string): string => createHmac('sha256', secret).update(corps).digest('base64url');
  return {
    emettre(personne) {
      const corps = Buffer.from(
        JSON.stringify({ personne, expire: maintenant() + DUREE_JETON_S * 1000 }),
      ).toString('base64url');
      return `${corps}.${signer(corps)}`;
    },
    lire(jeton) {
      const [corps, signature, ...reste] = (jeton ?? '').split('.');
      if (corps === undefined || signature === undefined || reste.length > 0) return undefined;
      const attendue = Buffer.from(signer(corps));
      const recue = Buffer.from(signature);
      if (attendue.length !== recue.length || !timingSafeEqual(attendue, recue)) return undefined;
      const lu = contenu.parse(JSON.parse(Buffer.from(corps, 'base64url').toString('utf8')));
      return lu.expire > maintenant() ? lu.personne : undefined;
    },
  };
};
