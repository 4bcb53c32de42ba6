/** Schools named without « école » before the name. Names drawn at random; what a name never is. */
import assert from 'node:assert/strict';
import { lireFaits } from '../../../dialogs/comprehension/faits.js';
import type { Indice } from '../../../dialogs/comprehension/faits-types.js';

const RIEN: Indice = { ecoles: [] };
const NOMS = ['Villancourt', 'Jean Jaurès', 'Les Tilleuls', 'Debelle', 'Paul-Émile Victor', 'La Paix'];
const TYPES = ['maternelle', 'élémentaire', 'primaire'] as const;

/** Each school of the message, in its own order: what is said of it. */
function ecoles(texte: string, indice: Indice = RIEN): readonly Record<string, unknown>[] {
  const lues = new Map<string, Record<string, unknown>>();
  for (const a of lireFaits(texte, indice).affirmations) {
    if (a.sur !== 'ecole') continue;
    const cle = JSON.stringify(a.ecole);
    lues.set(cle, { ...lues.get(cle), [a.champ]: a.valeur });
  }
  return [...lues.values()];
}
const noms = (texte: string, indice: Indice = RIEN) => ecoles(texte, indice).map((e) => e['nom']);

describe('les écoles nommées sans le mot « école »', () => {
  for (const [i, un] of NOMS.entries()) {
    const deux = NOMS[(i + 1) % NOMS.length] ?? '';
    const trois = NOMS[(i + 3) % NOMS.length] ?? '';
    for (const liste of [
      `3 écoles : ${un}, ${deux} et ${trois}`,
      `nos écoles sont ${un}, ${deux}, ${trois}`,
      `trois écoles (${un}, ${deux}, ${trois})`,
      `les écoles ${un}, ${deux} et ${trois}`,
      `On a 3 écoles, ${un} ; ${deux} ; ${trois}`,
      `écoles concernées : ${un} / ${deux} / ${trois}`,
    ])
      it(`une liste : ${liste}`, () => assert.deepEqual(noms(liste), [un, deux, trois]));
    const [type, autre] = [TYPES[i % 3], TYPES[(i + 1) % 3]];
    const sans = (t: string | undefined) => t?.replace('é', 'e').replace('é', 'e');
    const attendu = [
      { nom: un, type: sans(type), classes: 3 },
      { nom: deux, type: sans(autre), classes: 8 },
    ];
    for (const dit of [
      `${un} ${type} 3 classes, ${deux} ${autre} 8 classes`,
      `${un} (${type}, 3 classes) et ${deux} (${autre}, 8 classes)`,
      `${un} est une ${type} de 3 classes et ${deux} une ${autre} de 8 classes`,
      `2 écoles : ${un}, ${type}, 3 classes ; ${deux}, ${autre}, 8 classes`,
      `une ${type} (${un}) avec 3 classes et une ${autre} (${deux}) avec 8 classes`,
    ])
      it(`le type et les classes : ${dit}`, () => assert.deepEqual(ecoles(dit), attendu));
    for (const dit of [
      `${un} a 3 classes et ${deux} en a 8`,
      `${un} : 3 classes, ${deux} : 8 classes`,
      `${un} 3 classes ${deux} 8 classes`,
      `${un} avec 3 classes, et ${deux} avec 8 classes`,
      `${un} compte 3 classes. ${deux} compte 8 classes.`,
    ])
      it(`les classes : ${dit}`, () =>
        assert.deepEqual(ecoles(dit), [
          { nom: un, classes: 3 },
          { nom: deux, classes: 8 },
        ]));
    it(`${un} et ${deux} : les noms des deux écoles déjà dites`, () => {
      const indice: Indice = {
        communeConnue: true,
        ecoles: [{ id: 'e1' }, { id: 'e2' }],
        question: { id: 'q', chemin: 'ecoles[e1].type', ecole: 'e1' },
      };
      for (const dit of [
        `${un} et ${deux}`,
        `ce sont ${un} et ${deux}`,
        `${un}, ${deux}`,
        `2 écoles : ${un} et ${deux}`,
      ])
        assert.deepEqual(
          lireFaits(dit, indice).affirmations.map((a) => a.sur === 'ecole' && [a.ecole, a.champ, a.valeur]),
          [
            [{ id: 'e1' }, 'nom', un],
            [{ id: 'e2' }, 'nom', deux],
          ],
          dit,
        );
    });
  }
  for (const dit of [
    'Crolles maternelle 3 classes',
    'Grenobl 14 classes',
    'Mme Durand a 3 classes et M. Petit en a 4',
    'Bonjour, Paul Martin, maire de Domène : 9 classes',
    'Je suis Claire Blanc, directrice, 5 classes',
    'Nous avons 14 classes. Merci. Cordialement, Jean Dupont',
    'La fibre est arrivée, le Wi-Fi couvre tout',
    'Élémentaire : 20 tablettes, Maternelle : 10 tablettes',
    'Tablettes 20, Ordinateurs 10',
    'Villancourt et Taillefer ont-elles droit à 2 PAC ?',
    'NOUS AVONS 3 ECOLES, UNE MATERNELLE ET DEUX ELEMENTAIRES',
  ])
    it(`aucun nom : ${dit}`, () => assert.deepEqual(noms(dit).filter(Boolean), []));
});
