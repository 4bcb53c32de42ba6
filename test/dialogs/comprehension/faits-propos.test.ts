/** Nothing of other people's projects is kept; what one says of one's own still is. */
import assert from 'node:assert/strict';
import { lireFaits } from '../../../dialogs/comprehension/faits.js';

const VIDE = { ecoles: [], taux: { 'pas-atteint': 70, atteint: 50 } } as const;
const lire = (texte: string) => lireFaits(texte, VIDE);
const dits = (texte: string): readonly string[] =>
  lire(texte).affirmations.map((a) => `${a.sur}.${'champ' in a ? a.champ : a.article}`);

const FAITS = [
  'a 4 classes',
  'a eu 20 tablettes',
  'a eu 70 %',
  'a 3 écoles',
  'a 12 Mb/s',
  'n’a pas eu le SNEE',
];
const AUTRUI = [
  'le village voisin',
  "la commune d'à côté",
  "le maire d'à côté me dit qu'il",
  'mon collègue de Vif',
  'une commune voisine',
  'il paraît que tout le monde',
  "on m'a dit que Voiron",
  'une amie maire',
  'notre commune voisine',
];
const OBJETS = ["l'ordinateur", 'le vidéoprojecteur', 'la tablette', 'un de mes ordinateurs', 'le VPI'];
const PANNES = ['ne marche pas', "ne s'allume plus", 'est en panne', 'plante', 'ne détecte rien', 'clignote'];
const VIEUX = [
  'anciennes tablettes',
  'vieux ordinateurs',
  'tablettes actuelles',
  'ordinateurs obsolètes',
  'vieilles tablettes',
];
const DEVENIR = ['que faire des', 'comment recycler les', 'où déposer les', 'reprise des', 'on garde les'];
const METIERS = [
  'revendeur',
  'fournisseur',
  'vendeur de tablettes',
  'prestataire informatique',
  'commercial',
];
const LIEUX = ['Voiron', 'Grenoble', 'Crolles', 'Vif'];
const LISTES = ['la liste', "l'annuaire", 'les adresses', 'les coordonnées'];
const OBJETS_LISTE = ['des écoles', 'des QPV', 'des écoles privées', 'des écoles maternelles'];

describe("ce qui n'est pas du projet", () => {
  it('un voisin, un collègue, une rumeur : rien', () => {
    for (const qui of AUTRUI)
      for (const fait of FAITS)
        for (const fin of ['', '.', ', il a raison ?']) {
          const texte = `${qui} ${fait}${fin}`;
          assert.deepEqual(dits(texte), [], texte);
          assert.equal(lire(texte).nouvelles, 0, texte);
        }
  });

  it('du matériel en panne ou ancien : aucun PAC', () => {
    const textes = [
      ...OBJETS.flatMap((o) => PANNES.map((p) => `${o} ${p}`)),
      ...VIEUX.flatMap((v) => DEVENIR.map((d) => `${d} ${v}`)),
    ];
    for (const texte of textes) {
      assert.deepEqual(
        dits(texte).filter((d) => d.startsWith('pac')),
        [],
        texte,
      );
      assert.deepEqual(lire(texte).doutes, [], texte);
    }
  });

  it('un vendeur, une liste demandée : ni commune ni école', () => {
    for (const lieu of LIEUX) {
      for (const metier of METIERS) assert.deepEqual(dits(`je suis ${metier} à ${lieu}`), [], metier);
      for (const liste of LISTES)
        for (const objet of OBJETS_LISTE)
          for (const tete of ['donnez-moi ', 'je cherche ', ''])
            assert.deepEqual(dits(`${tete}${liste} ${objet} de ${lieu}`), [], `${tete}${liste} ${objet}`);
    }
  });

  it("un taux demandé pour d'autres écoles, un atelier privé : rien", () => {
    for (const sujet of [
      'les écoles primaires aussi elles',
      'les maternelles elles',
      'les écoles privées elles',
    ])
      for (const suite of ['ou juste maternelle et élémentaire', 'ou seulement les élémentaires', 'ou pas'])
        assert.deepEqual(dits(`et ${sujet} ont 70 ${suite}`), [], `${sujet} ${suite}`);
    for (const nom of ['atelier', 'cours', 'partenaire', 'financement', 'prestataire'])
      assert.deepEqual(dits(`un ${nom} privé`), [], nom);
  });

  it('« dont 4 dans le privé » ne fait pas une école', () => {
    for (const n of ['2', '4', 'trois'])
      for (const ou of ['dans le privé', 'en privé', 'au privé']) {
        const texte = `notre commune a 16 classes dont ${n} ${ou}`;
        assert.deepEqual(dits(texte), ['commune.classes'], texte);
      }
  });

  it('« une de nos écoles » : laquelle est demandée', () => {
    for (const laquelle of ['une de nos', "l'une de nos", 'une des', 'certaines de nos'])
      for (const n of ['', '4 ', 'trois '])
        for (const fait of ["n'a que 12 Mb/s", "n'a pas eu le SNEE", 'a 5 classes']) {
          const texte = `${laquelle} ${n}écoles ${fait}`;
          const l = lire(texte);
          assert.deepEqual(
            l.affirmations.filter((a) => a.sur === 'ecole'),
            [],
            texte,
          );
        }
  });
});

describe('ce qui est du projet reste lu', () => {
  const SIENS: readonly (readonly [string, string])[] = [
    ['notre commune a 4 classes', 'commune.classes'],
    ['le village voisin a 4 classes et nous avons 3 classes', 'commune.classes'],
    ["on m'a dit que notre école a 20 Mb/s", 'ecole.debit'],
    ["mon collègue me dit que l'école n'a pas eu le SNEE", 'ecole.niveau'],
    ['les vieux ordinateurs ne marchent plus, nous voulons 20 tablettes', 'pac.nombre'],
    ['20 tablettes', 'pac.nombre'],
    ['école privée de 5 classes', 'ecole.statut'],
    ['école maternelle, 3 classes', 'ecole.type'],
    ['je suis maire de Voiron', 'commune.commune'],
    ['voici la liste de nos écoles : une maternelle et une élémentaire', 'ecole.type'],
    ['nous sommes à Crolles', 'commune.commune'],
    ['nos écoles ont 50 Mb/s', 'ecole.debit'],
  ];
  for (const [texte, attendu] of SIENS)
    it(texte, () => {
      assert.ok(dits(texte).includes(attendu), dits(texte).join(' '));
    });
});

describe('un verbe devant un nombre', () => {
  it("n'est pas une commune mal écrite", () => {
    const verbes = [
      'ajoute',
      'ajoutez',
      'rajoute',
      'enlève',
      'retire',
      'mets',
      'supprime',
      'prends',
      'compte',
    ];
    for (const verbe of verbes)
      for (const quoi of ['2 VPI', '3 ENI', '10 tablettes', '2 PAC', 'une école', '4 classes'])
        assert.deepEqual(
          dits(`${verbe} ${quoi}`).filter((d) => d === 'commune.commune'),
          [],
          `${verbe} ${quoi}`,
        );
  });
});
