import type { Contexte } from '../../dialogs/evenement.js';
import type { Noyau } from '../noyau.js';
import { empreinteDuJeton } from '../partage.js';
import type { Stockage } from '../stockage/port.js';
import { estFormat, type Fichier, fichierDe } from './fichiers.js';

export type OptionsDocuments = {
  readonly stockage: Stockage;
  readonly noyau: Noyau;
  readonly maintenant: () => Date;
  readonly jour: (instant: Date) => string;
  readonly contacts: Contexte['contacts'];
  readonly prix?: Contexte['prix'];
};

export type DocumentOuvert =
  /** `personne`: to whom it was promised. */
  | { readonly issue: 'ouvert'; readonly fichier: Fichier; readonly personne: string }
  | { readonly issue: 'inconnu' }
  | { readonly issue: 'expire' };

/** The promised document as it is now, for who may still see it. */
export const ouvrirDocument = async (
  jeton: unknown,
  instant: Date,
  { stockage, noyau, jour, contacts, prix }: OptionsDocuments,
): Promise<DocumentOuvert> => {
  if (typeof jeton !== 'string' || !/^[\w-]{43}$/.test(jeton)) return { issue: 'inconnu' };
  const promis = await stockage.lireDocument(empreinteDuJeton(jeton));
  if (promis === undefined || !estFormat(promis.format)) return { issue: 'inconnu' };
  if (promis.expire <= instant.toISOString()) return { issue: 'expire' };
  const ligne = (await stockage.lireDossiers(promis.personne)).find(({ id }) => id === promis.dossier);
  const dossier = ligne === undefined ? null : noyau.lireDossier(ligne.valeur);
  if (ligne === undefined || dossier === null) return { issue: 'inconnu' };
  const fichier = await fichierDe(dossier, ligne.droits, promis.format, {
    jour: jour(instant),
    contacts,
    ...(prix !== undefined && { prix }),
  });
  return { issue: 'ouvert', fichier, personne: promis.personne };
};
