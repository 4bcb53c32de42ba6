import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { autreSujet } from '../../../dialogs/comprehension/intentions.js';
import { nouvelleConversation } from '../conversation.js';

/** A figure, a date or a start of form of this call. */
const DE_L_APPEL =
  /\d[\d\s]*(?:€|%)|17 février|10 mars|novembre 2023|PAC au max|\b20 Mb|C.est noté|Vouliez-vous/;

function reponse(texte: string): string {
  return nouvelleConversation().dire(texte).texte;
}

const SUJETS: readonly (readonly [string, string])[] = [
  ['la ', 'DETR'],
  ['la ', 'DSIL'],
  ['le ', 'Fonds vert'],
  ['le ', 'FEDER'],
  ['la ', 'dotation globale de fonctionnement'],
  ["l'", 'AMI Petites villes de demain'],
  ["l'", 'appel à projets biodiversité'],
  ['la ', 'cantine'],
  ['la ', 'crèche'],
  ['le ', 'permis de construire'],
  ['la ', 'bourse des collèges'],
  ['le ', 'centre de loisirs'],
  ['la ', 'rénovation de la toiture'],
  ['la ', 'vidéosurveillance'],
  ['le ', 'pass culture'],
];
const DE = (a: string): string => (a === 'le ' ? 'du ' : a === "l'" ? "de l'" : 'de la ');
const QUESTIONS: readonly ((a: string, nom: string) => string)[] = [
  (a, n) => `quel est le taux ${DE(a)}${n} ?`,
  (a, n) => `Date limite ${DE(a)}${n}`,
  (_a, n) => `${n} : quelle échéance ?`,
  (a, n) => `${a}${n}, c'est combien ?`,
  (a, n) => `plafond ${DE(a)}${n} svp`,
  (a, n) => `nous souhaiterions connaître le montant ${DE(a)}${n}`,
  (a, n) => `${a}${n} c'est pour quand`,
];

describe('another subject than the call', () => {
  for (const [article, nom] of SUJETS)
    it(`no date, rate or price of the call for « ${nom} »`, () => {
      for (const question of QUESTIONS) {
        const texte = question(article, nom);
        assert.doesNotMatch(reponse(texte), DE_L_APPEL, texte);
      }
    });

  for (const texte of [
    'quand est la date limite pour les demandes de mutation des enseignants',
    'Appel à projets « Bâtiments scolaires » du Département, date de dépôt ?',
    "c'est quand la fin des inscriptions à la cantine",
    "taux d'endettement maximal de la commune",
    'combien coûte un logiciel de cantine pour 6 classes',
    'ordinateurs pour la mairie, quelle subvention ?',
    'on veut équiper le centre de loisirs, combien de PAC ?',
    'la boutique du village, on peut avoir une subvention ?',
    "quel taux d'aide pour un four à pain",
    'site internet de la mairie, combien ça coûte',
    "l'AMI Avenir montagnes c'est pour quand",
    'combien donne le plan vélo',
    'mon adjoint voudrait savoir combien coûte un city stade',
    'kel aide pour un parc de jeux',
    "jusqu'à quand on peut inscrire son enfant à l'école",
  ])
    it(`declined: ${texte}`, () => {
      assert.doesNotMatch(reponse(texte), DE_L_APPEL);
      assert.match(reponse(texte), /pas de réponse à cela/);
    });

  for (const texte of [
    'quelle subvention pour le collège',
    'combien de PAC pour un lycée ?',
    'prix des ordinateurs pour les collégiens',
  ])
    it(`not for collèges and lycées: ${texte}`, () => {
      assert.match(reponse(texte), /ne prévoit rien pour les collèges ni les lycées/);
      assert.doesNotMatch(reponse(texte), DE_L_APPEL);
    });

  for (const texte of [
    'quel taux de subvention dans la Vienne',
    'date limite TNE Bouches-du-Rhône',
    "pour une commune de l'Ain, combien de PAC ?",
    'le TNE du Doubs, quel montant ?',
  ])
    it(`another département: ${texte}`, () => {
      assert.match(reponse(texte), /ne connaît que l.appel de l.Isère/);
      assert.doesNotMatch(reponse(texte), DE_L_APPEL);
    });

  it('said in the middle of a form, the question comes again', () => {
    const c = nouvelleConversation();
    c.dire('je veux estimer');
    const texte = c.dire('la DETR, quel taux ?').texte;
    assert.doesNotMatch(texte, DE_L_APPEL);
    assert.match(texte, /De quelle commune/);
  });

  for (const texte of [
    'peut-on cumuler avec la DETR ?',
    'taux de subvention si on a déjà touché la DSIL',
    'date limite de dépôt du dossier',
    "c'est quand la clôture",
    'combien de PAC pour 12 classes dans une commune du nord Isère',
    'quel taux pour une école de la commune de Vienne',
    'prix du lot de 20 tablettes',
    "l'AMI Isère 2023 c'est pour quand",
    "date limite de l'AMI Territoires Numériques Éducatifs",
    'quelle échéance pour l’AMI TNE ?',
    "on vote au conseil municipal le 3 mars, c'est trop tard pour la date limite ?",
    'combien de caméras de documents par PAC',
    'est-ce que la subvention couvre les robots et les casques',
    "quel délai pour l'installation des bornes wifi",
    'prix de l’abonnement ENT',
    'aide pour la formation des enseignants',
    'notre école a une cantine et 3 classes, combien de PAC ?',
    'la mairie paye combien sur 20 ordinateurs',
    "le plafond de classes c'est pour toute la commune ?",
    'quel montant pour une école de Saint-Martin-le-Vinoux',
  ])
    it(`of the call: ${texte}`, () => assert.equal(autreSujet(texte), null));
});
