/** Every question × every class of answer: something is always said, nothing raw shows, there is always a way on. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { QUESTIONS } from '../../dialogs/questions/catalogue.js';
import { boutons, type Conversation, type Echange, nouvelleConversation } from './conversation.js';

const MESSAGES: readonly string[] = [
  'oui',
  'non',
  'je ne sais pas',
  'jsp',
  '0',
  '1',
  '14',
  '99999999',
  '-3',
  '2,5',
  '6 ou 7',
  'une centaine',
  'passer',
  'retour',
  'annuler',
  'rétablir',
  'pourquoi ?',
  'récapitulatif',
  'où en étions-nous ?',
  "c'est quoi le SNEE ?",
  'quelle est la date limite ?',
  'combien de PAC pour 14 classes ?',
  'et si on avait 25 classes ?',
  'non, 25 classes',
  'Voiron',
  'Lyon',
  '20 tablettes',
  'ordinateurs',
  'un écran 75 pouces',
  '4 classes pour ce PAC',
  '30 Mb/s',
  '30 Mo/s',
  '5 000 € TTC',
  'domaines 1 et 2',
  'pareil pour les autres écoles',
  'école maternelle : 2 PAC',
  'azerty qsdfgh',
  '',
  '   ',
  '🙂🙂🙂',
  'null undefined NaN [object Object]'.replace(/undefined|NaN|\[object Object\]|null/g, 'rien'),
  '**gras** <b>html</b> <script>alert(1)</script> [lien](http://x.y) `code`',
  'bla '.repeat(2500),
  'cent '.repeat(60),
  'merci',
  'tu es nul',
  'hello, how many?',
];

function question(): Conversation {
  const c = nouvelleConversation();
  c.dire('préparer le dossier de Coublevie, 8 classes');
  c.dire("une maternelle et une primaire privée, la primaire n'a pas atteint le socle");
  c.dire('1 PAC par école');
  return c;
}

const INTERDITS = /undefined|NaN|\[object|\bnull\b|ecoles\[|pacs\[|\bécole-\w+\b|\b[ep]\d+\b(?!\))/;

function chaines(valeur: unknown, cle = ''): readonly string[] {
  if (cle === 'soumission' || cle === 'options' || cle === 'cle') return [];
  if (typeof valeur === 'string') return [valeur];
  if (Array.isArray(valeur)) return valeur.flatMap((v) => chaines(v));
  return typeof valeur === 'object' && valeur !== null
    ? Object.entries(valeur).flatMap(([k, v]) => chaines(v, k))
    : [];
}

/** `dit`: what the person typed, which may be quoted back. */
function verifier(c: Conversation, e: Echange, dit: string): void {
  assert.ok(e.reponses.length > 0 || e.demandes.length > 0, 'says something');
  for (const r of e.reponses) {
    assert.ok((r.texte ?? '').trim() !== '' || r.vue !== undefined, 'no empty reply');
    if (r.vue !== undefined)
      assert.ok(r.vue.titre !== undefined || r.vue.blocs.length > 0 || r.vue.boutons.length > 0);
    for (const s of chaines(r)) assert.doesNotMatch(dit === '' ? s : s.replaceAll(dit, ''), INTERDITS);
  }
  const issue =
    boutons(e.reponses).length > 0 ||
    c.etat.question !== null ||
    c.etat.attente !== null ||
    e.demandes.length > 0 ||
    /\?|«/.test(e.reponses.at(-1)?.texte ?? '');
  assert.ok(issue, `a way on after « ${dit.slice(0, 60)} » : ${e.texte.slice(-200)}`);
}

describe('walker: every question, every class of answer', function () {
  this.timeout(120_000);
  for (const q of QUESTIONS) {
    it(q.id, () => {
      const base = question();
      const { ecoles } = base.dossier()?.situation ?? assert.fail();
      const ecole = ecoles.at(-1);
      const chemin = q.modele
        .replace('ecoles[]', `ecoles[${ecole?.id}]`)
        .replace('pacs[]', `pacs[${ecole?.pacs?.[0]?.id}]`);
      const ouvrir = (): Conversation => {
        const c = nouvelleConversation({ dossiers: new Map(base.dossiers) });
        c.etat = base.etat;
        verifier(c, c.soumettre({ acte: 'commande', nom: 'corriger', argument: chemin }), '');
        assert.equal(c.etat.question?.chemin, chemin);
        return c;
      };
      for (const message of MESSAGES) {
        const c = ouvrir();
        verifier(c, c.dire(message), message.trim());
        // Said again: nothing breaks, and something is still offered.
        verifier(c, c.dire(message), message.trim());
      }
      const options = boutons(ouvrir().envoyer({ type: 'arrivee' }).reponses);
      const c0 = ouvrir();
      const carte = c0.soumettre({ acte: 'commande', nom: 'corriger', argument: chemin });
      assert.ok(options.length > 0);
      for (const b of boutons(carte.reponses)) {
        const c = ouvrir();
        verifier(c, c.soumettre(JSON.parse(JSON.stringify(b.soumission))), '');
        // A double click.
        verifier(c, c.soumettre(JSON.parse(JSON.stringify(b.soumission))), '');
      }
      for (const valeur of [
        undefined,
        '',
        'zzz',
        -1,
        1e9,
        true,
        [],
        ['x'],
        'ne-sait-pas',
        '<b>',
        'x'.repeat(19_000),
      ]) {
        const c = ouvrir();
        verifier(
          c,
          c.soumettre({ acte: 'reponse', question: q.id, chemin, version: 0, valeur }),
          typeof valeur === 'string' ? valeur : '',
        );
      }
    });
  }

  it('broken submissions are told, never thrown', () => {
    for (const valeur of [
      null,
      1,
      'x',
      {},
      [],
      { acte: 'x' },
      { acte: 'reponse' },
      { acte: 'commande', nom: '__proto__' },
      { acte: 'commande', nom: 'mettre', argument: 'ecoles[e1].__proto__', valeur: 'x' },
    ]) {
      const c = question();
      verifier(c, c.soumettre(valeur), '');
    }
  });
});
