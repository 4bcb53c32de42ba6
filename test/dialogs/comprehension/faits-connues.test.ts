import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Indice, lireFaits } from '../../../dialogs/comprehension/faits.js';
import { enCourt } from './faits-court.js';

/** Situations in which a message is read: what is known, then (after « @ ») the path of the open question. */
const CONNUES: Readonly<Record<string, Indice['ecoles']>> = {
  rien: [],
  primaire: [{ id: 'e1', type: 'primaire' }],
  deux: [
    { id: 'e1', type: 'maternelle' },
    { id: 'e2', type: 'elementaire' },
  ],
  nommées: [
    { id: 'e1', nom: 'Jaurès', type: 'elementaire' },
    { id: 'e2', nom: 'Notre-Dame' },
  ],
};

/** « situation [@ question] : message → reading », as in faits-phrases. */
const PHRASES = `
rien | GS Jean Macé, 8 classes → +1.nom=Jean Macé ; +1.classes=8 ; {type: +1.type=primaire | +1.type=maternelle | +1.type=elementaire}
rien | PS, MS, GS → rien
rien | école Paul Langevin maternelle 4 classes → +1.nom=Paul Langevin ; +1.type=maternelle ; +1.classes=4
rien | Ecole Pasteur (maternelle et élémentaire) 7 classes → +1.nom=Pasteur ; +1.type=primaire ; +1.classes=7
rien | l'école Notre-Dame n'est pas concernée → rien
rien | on n'a pas d'école maternelle → rien
rien | on a déjà 20 tablettes, on voudrait des ordinateurs → ·.pac·.option=ordinateurs
rien | une classe va fermer → rien
rien | 3 et 5 classes → {classes: classes=8}
rien | 2 PAC par classe → {nombre: }
rien | 20 tablettes, non 15 → ·.pac·.option=tablettes ; ·.pac·.nombre=15
rien | les deux écoles ont 4 classes chacune → +1.classes=4 ; +2.classes=4
rien | 3 PAC dont 2 avec tablettes et 1 ordinateurs → ·.nombrePac=3 ; ·.pac#1.option=tablettes ; ·.pac#2.option=tablettes ; ·.pac#3.option=ordinateurs
rien | 2PAC tablettes → ·.nombrePac=2 ; ·.pac*.option=tablettes
rien | RPI avec Vif → rien
rien | 2 PAC, un pour la maternelle avec 10 tablettes et un pour l'élémentaire → +1.type=maternelle ; +2.type=elementaire ; +1.nombrePac=1 ; +2.nombrePac=1 ; +1.pac·.option=tablettes ; +1.pac·.nombre=10
primaire | 3 PAC, 1 maternelle 2 élémentaires → ·.nombrePac=3 ; ·.pac#1.genre=maternelle ; ·.pac#2.genre=elementaire ; ·.pac#3.genre=elementaire
rien @ commune.classes | 5 mat 9 elem → classes=14
rien @ commune.classes | maternelle 5 élémentaire 9 → classes=14
rien @ commune.classes | 5 mater + 9 elem → classes=14
rien @ commune.classes | 5 maternelles et 9 élémentaires → classes=14
rien @ commune.classes | 5 mat, 9 elem, pas de SNEE → ·.niveau=pas-atteint ; classes=14
rien @ commune.classes | Voiron 5 mat 9 elem → commune=Voiron ; classes=14
rien @ commune.classes | 2 maternelles et 1 élémentaire → {classes: classes=3 | +1.type=maternelle++2.type=maternelle++3.type=elementaire}
rien @ commune.classes | 2 écoles maternelles et 1 élémentaire → +1.type=maternelle ; +2.type=maternelle ; +3.type=elementaire
rien @ commune.classes | une maternelle et une élémentaire → +1.type=maternelle ; +2.type=elementaire
rien | maternelle 5 élémentaire 9 → +1.type=maternelle ; +2.type=elementaire ; {classes: +1.classes=5++2.classes=9 | }
rien | 5 classes mat 9 elem → {classes: classes=14}
primaire @ ecoles[e1].classes | 5 mat 9 elem → e1.classes=14
deux @ ecoles[e1].classes | 5 mat 9 elem → {classes: e1.classes=5 | e1.classes=14}
deux @ commune.classes | maternelle 5 élémentaire 9 → classes=14
deux @ commune.classes | la maternelle 5 et l'élémentaire 9 → e1.classes=5 ; e2.classes=9
nommées @ commune.classes | Jaurès 5, Notre-Dame 9 → e1.classes=5 ; e2.classes=9
nommées @ ecoles[e1].pacs | Jaurès 2, Notre-Dame 1 → e1.nombrePac=2 ; e2.nombrePac=1
nommées @ ecoles[e1].debit | Jaurès 100 et Notre-Dame 20 → e1.debit=100 ; e2.debit=20
nommées @ ecoles[e1].wifi | Jaurès 2, Notre-Dame 1 → {classes: e1.classes=2+e2.classes=1 | }
rien | L'école Jaurès, élémentaire, 5 classes, et l'école privée Notre-Dame, primaire, 6 classes → +1.nom=Jaurès ; +1.type=elementaire ; +1.classes=5 ; +2.nom=Notre-Dame ; +2.type=primaire ; +2.statut=privee ; +2.classes=6
rien | école privée X, 4 classes → +1.nom=X ; +1.statut=privee ; +1.classes=4
rien @ commune.classes | école Pasteur, 5 classes → +1.nom=Pasteur ; {classes: classes=5 | +1.classes=5}
deux @ commune.classes | et l'école privée Notre-Dame, primaire, 6 classes → +1.nom=Notre-Dame ; +1.type=primaire ; +1.statut=privee ; +1.classes=6
nommées | Notre-Dame est une primaire → e2.type=primaire
nommées | Jaurès c'est une primaire → e1.type=primaire
nommées | Notre-Dame : primaire, 6 classes → e2.type=primaire ; e2.classes=6
nommées | Notre-Dame est une école privée primaire de 6 classes → e2.type=primaire ; e2.statut=privee ; e2.classes=6
deux @ ecoles[e2].pacs | 1 PAC tablettes et 1 PAC ordinateurs dans chaque → e1.nombrePac=2 ; e2.nombrePac=2 ; e1.pac#1.option=tablettes ; e2.pac#1.option=tablettes ; e1.pac#2.option=ordinateurs ; e2.pac#2.option=ordinateurs
deux @ ecoles[e2].pacs | 1 dans chaque → **.nombrePac=1
deux @ ecoles[e2].pacs | un pour chaque école → **.nombrePac=1
deux @ ecoles[e2].pacs | 2 PAC tablettes 20 → e2.nombrePac=2 ; e2.pac*.option=tablettes ; e2.pac*.nombre=20
deux @ ecoles[e2].pacs[p1].option | tablettes, 20 → e2.pacp1.option=tablettes ; e2.pacp1.nombre=20
nommées @ ecoles[e2].pacs | 1 PAC par école sauf Jaurès qui en a 2 → e2.nombrePac=1 ; e1.nombrePac=2
nommées @ ecoles[e2].pacs | 1 PAC par école, 2 pour Jaurès → e2.nombrePac=1 ; e1.nombrePac=2
`;

describe('facts beside what is known', () => {
  for (const ligne of PHRASES.trim().split('\n')) {
    const [avant = '', attendu = ''] = ligne.split(' → ');
    const [situation = '', texte = ''] = avant.split(' | ');
    const [nom = '', chemin] = situation.split(' @ ');
    const ecoles = CONNUES[nom];
    it(`${situation}: ${texte}`, () => {
      assert.ok(ecoles !== undefined, nom);
      const ecole = /ecoles\[(e\d)\]/u.exec(chemin ?? '')?.[1];
      const question =
        chemin === undefined ? undefined : { id: 'q', chemin, ...(ecole !== undefined && { ecole }) };
      const lu = lireFaits(texte, { ecoles, communeConnue: true, ...(question && { question }) });
      assert.equal(enCourt(lu), attendu);
    });
  }
});
