/**
 * Golden transcripts: whole conversations in French, read like prose. A line « > … » is what the person types, « * … » a click
 * on the button of that title, « @ … » an event (arrivee, redemarrage, jour=…). The rest is what the assistant answers.
 * They change on purpose only: MAJ_TRANSCRIPTIONS=oui npm test rewrites them, and the diff is read before it is committed.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { RACINE } from '../racine.js';
import { type Conversation, nouvelleConversation } from './conversation.js';

const DOSSIER = join(RACINE, 'test/dialogs/transcripts');

function jouer(conversation: Conversation, ligne: string): string {
  const quoi = ligne.slice(2);
  if (ligne.startsWith('> ')) return conversation.dire(quoi).texte;
  if (ligne.startsWith('* ')) return conversation.cliquer(quoi).texte;
  if (quoi === 'arrivee') return conversation.envoyer({ type: 'arrivee' }).texte;
  if (quoi.startsWith('jour=')) {
    conversation.jour = quoi.slice('jour='.length);
    return '';
  }
  if (quoi.startsWith('soumission '))
    return conversation.soumettre(JSON.parse(quoi.slice('soumission '.length))).texte;
  throw new Error(`unknown line: ${ligne}`);
}

function rejouer(texte: string): string {
  const conversation = nouvelleConversation();
  const sortie: string[] = [];
  for (const ligne of texte.split('\n')) {
    if (ligne.startsWith('# ')) sortie.push(ligne, '');
    if (!/^[>*@] /.test(ligne)) continue;
    const reponse = jouer(conversation, ligne)
      .replace(/\u00a0/g, ' ')
      .split('\n')
      .map((l) => (l === '' ? '' : `    ${l}`.trimEnd()))
      .join('\n');
    sortie.push(ligne, ...(reponse === '' ? [] : [reponse]), '');
  }
  return `${sortie.join('\n').trimEnd()}\n`;
}

describe('golden transcripts', function () {
  this.timeout(30_000);
  for (const fichier of readdirSync(DOSSIER).filter((f) => f.endsWith('.txt'))) {
    it(fichier.replace('.txt', ''), () => {
      const chemin = join(DOSSIER, fichier);
      const attendu = readFileSync(chemin, 'utf8');
      const obtenu = rejouer(attendu);
      if (process.env.MAJ_TRANSCRIPTIONS === 'oui') writeFileSync(chemin, obtenu);
      else assert.equal(obtenu, attendu);
    });
  }
});
