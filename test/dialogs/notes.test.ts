import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Dossier } from '../../dialogs/index.js';
import { nouvelleConversation } from './conversation.js';

/**
 * Messages of one conversation (separated by ` / `), and what the dossier then holds. A school is `type name classes level…`,
 * its PACs in brackets; `? …` is the last question asked, when it asks which of several things was meant.
 */
const CONVERSATIONS = `
Voiron, 14 classes, une élémentaire, 1 PAC / 4 classes pour ce PAC → Voiron 14 cl ; elementaire [4 cl]
Voiron, 14 classes, une élémentaire, 1 PAC / ce PAC équipe 2 classes → Voiron 14 cl ; elementaire [2 cl]
Voiron, 14 classes, une élémentaire, 2 PAC / 2 classes pour ce PAC → Voiron 14 cl ; elementaire [- | -] ; ? « 2 classes » : pour quel PAC ?
Voiron, 14 classes, une élémentaire, 2 PAC / 2 classes pour ce PAC / PAC 2 → Voiron 14 cl ; elementaire [- | 2 cl]
Voiron, 14 classes, une élémentaire, 2 PAC / un PAC de 3 classes / les deux PAC → Voiron 14 cl ; elementaire [3 cl | 3 cl]
Voiron, 14 classes, une élémentaire, 2 PAC / 1 imprimante pour le PAC 2 → Voiron 14 cl ; elementaire [- | imprimante 1]
Voiron, 14 classes, une maternelle et une élémentaire, 1 PAC par école / le PAC maternelle équipe 2 classes → Voiron 14 cl ; maternelle [maternelle 2 cl] ; elementaire [-]
dossier / Voiron, 14 classes, une élémentaire, 2 PAC / 20 tablettes / 6 classes → Voiron 14 cl ; elementaire 6 cl [20 tablettes | 20 tablettes]
dossier / Voiron, 14 classes, une élémentaire / 7 / oui → Voiron 14 cl ; elementaire 7 cl
Voiron, 14 classes, une élémentaire 2 PAC et une maternelle 1 PAC / pas de SNEE pour les deux / tablettes / 20 partout → Voiron 14 cl ; elementaire pas-atteint [20 tablettes | 20 tablettes] ; maternelle pas-atteint [20]
Voiron 14 classes, une primaire, 2 PAC élémentaires et 1 PAC maternelle / ordinateurs pour les élémentaires → Voiron 14 cl ; primaire [elementaire ordinateurs | elementaire ordinateurs | maternelle]
Voiron 14 classes, une primaire / 2 PAC pour l'élémentaire et 1 pour la maternelle / 10 tablettes pour la maternelle et 20 ordis pour l'élémentaire → Voiron 14 cl ; primaire [elementaire 20 ordinateurs | elementaire 20 ordinateurs | maternelle 10 tablettes]
Voiron 14 classes / ah non Vienne → Vienne 14 cl
Voiron 14 classes, 2 élémentaires et une maternelle / l'école élémentaire 1 a 5 classes / l'élémentaire 2 : pas de SNEE → Voiron 14 cl ; elementaire 5 cl ; elementaire pas-atteint ; maternelle
Voiron 14 classes, 2 élémentaires et une maternelle / école élémentaire 2 PAC → Voiron 14 cl ; elementaire ; elementaire ; maternelle ; ? « 2 PAC » : pour quelle école ?
école maternelle 1 PAC 10 tablettes et école élémentaire 2 PAC 20 ordis → maternelle [10 tablettes] ; elementaire [20 ordinateurs | 20 ordinateurs]
Voiron, école Pasteur / 3 classes comme l'école Jean Moulin → Voiron 3 cl ; « Pasteur »
dossier / Voiron / 5 + 9 → Voiron 14 cl
dossier / Voiron / 5 en maternelle et 9 en élémentaire → Voiron 14 cl
dossier / Voiron / 5 maternelle 9 elementaire → Voiron 14 cl
dossier / Voiron / 14 dont 5 en maternelle → Voiron 14 cl
dossier / Voiron / cinq plus neuf → Voiron 14 cl
dossier / Voiron / 14 : 5 mat et 8 elem → Voiron
`;

function enCourt(dossier: Dossier | undefined): readonly string[] {
  if (dossier === undefined) return ['rien'];
  const { commune, ecoles, devis } = dossier.situation;
  const mots = (o: object, sans: readonly string[]): readonly string[] =>
    Object.entries(o)
      .filter(([cle, v]) => v !== undefined && !sans.includes(cle))
      .map(([cle, v]) => `${cle}=${String(v)}`);
  return [
    [
      commune.nom,
      commune.classes === undefined ? undefined : `${commune.classes} cl`,
      ...mots(commune, ['nom', 'insee', 'classes']),
    ]
      .filter((x) => x !== undefined)
      .join(' '),
    ...ecoles.map((e) =>
      [
        e.type,
        e.nom === undefined ? undefined : `« ${e.nom} »`,
        e.classes === undefined ? undefined : `${e.classes} cl`,
        e.niveau,
        e.debit === undefined ? undefined : `${e.debit} Mb`,
        ...mots(e, ['id', 'type', 'nom', 'classes', 'niveau', 'debit', 'pacs']),
        e.pacs === undefined
          ? undefined
          : `[${e.pacs
              .map((p) =>
                [
                  p.genre,
                  p.nombre,
                  p.option,
                  p.classes === undefined ? undefined : `${p.classes} cl`,
                  ...Object.entries(p.quantites ?? {}).map(([article, n]) => `${article} ${n}`),
                ]
                  .filter((x) => x !== undefined)
                  .join(' '),
              )
              .map((p) => p || '-')
              .join(' | ')}]`,
      ]
        .filter((x) => x !== undefined)
        .join(' '),
    ),
    ...Object.entries(devis ?? {}).map(([article, prix]) => `devis ${article} ${prix}`),
  ].filter((x) => x !== '');
}

describe('what a conversation writes', () => {
  for (const ligne of CONVERSATIONS.trim().split('\n')) {
    const [messages = '', attendu = ''] = ligne.split(' → ');
    it(messages, () => {
      const conversation = nouvelleConversation();
      for (const message of messages.split(' / ')) conversation.dire(message);
      const { attente } = conversation.etat;
      const question = attente?.type === 'doute' ? [`? ${attente.question.replaceAll('\u00a0', ' ')}`] : [];
      assert.equal([...enCourt(conversation.dossier()), ...question].join(' ; '), attendu);
    });
  }
});
