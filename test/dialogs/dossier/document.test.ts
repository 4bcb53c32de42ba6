import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { documentDe } from '../../../dialogs/dossier/document.js';
import { type DocumentVue, titres } from '../../../dialogs/dossier/document-vue.js';
import type { Bloc } from '../../../dialogs/vues.js';
import { CAMPAGNE_PAR_DEFAUT, Decimal, evaluer, type Situation } from '../../../rules/index.js';
import { dossierDe, VOIRON } from './dossier-exemple.js';

const JOUR = '2023-01-15';

function document(situation: Situation, jour = JOUR): DocumentVue {
  return documentDe(dossierDe(situation), evaluer(situation, { jour }), { jour, contacts: {} });
}

function plats(blocs: readonly Bloc[]): readonly Bloc[] {
  return blocs.flatMap((b) => (b.type === 'section' || b.type === 'detail' ? [b, ...plats(b.blocs)] : [b]));
}

function chaines(vue: DocumentVue): readonly string[] {
  const dans = (b: Bloc): readonly string[] => {
    switch (b.type) {
      case 'texte':
        return [b.texte];
      case 'liste':
        return b.elements;
      case 'faits':
        return b.lignes.flatMap((l) => [l.libelle, l.valeur]);
      case 'tableau':
        return [b.legende, ...b.entetes, ...b.lignes.flat()];
      case 'citation':
        return [b.texte, b.reference];
      case 'section':
      case 'detail':
        return [b.titre];
    }
  };
  return [vue.titre, vue.piedDePage, ...plats([...vue.couverture, ...vue.corps]).flatMap(dans)];
}

function tableaux(vue: DocumentVue, legende: RegExp): readonly Extract<Bloc, { type: 'tableau' }>[] {
  return plats(vue.corps).flatMap((b) => (b.type === 'tableau' && legende.test(b.legende) ? [b] : []));
}

/** « 11 800 € » as a number of euros, and 0 for a cell without a figure. */
function euros(cellule: string | undefined): Decimal {
  const lu = /^([\d\u00a0]+(?:,\d{2})?)\u00a0€$/u.exec(cellule ?? '');
  return lu?.[1] === undefined
    ? new Decimal(0)
    : new Decimal(lu[1].replaceAll('\u00a0', '').replace(',', '.'));
}

function sommeDesLignes(tableau: Extract<Bloc, { type: 'tableau' }>, colonne: number): void {
  const parts = tableau.lignes.slice(0, -1).reduce((s, l) => s.plus(euros(l[colonne])), new Decimal(0));
  assert.equal(
    parts.toFixed(2),
    euros(tableau.lignes.at(-1)?.[colonne]).toFixed(2),
    `${tableau.legende}, ${colonne}`,
  );
}

const texte = (vue: DocumentVue): string => chaines(vue).join('\n').replaceAll('\u00a0', ' ');

describe('dialogs/dossier/document', () => {
  it('has every chapter, in order', () => {
    assert.deepEqual(
      titres(document(VOIRON).corps)
        .filter((t) => t.niveau === 1)
        .map((t) => t.titre),
      [
        'Synthèse',
        'La commune',
        'Projets des écoles',
        'Plan de financement',
        'Prérequis',
        'Critères de priorité',
        'Calendrier',
        'Pièces du dossier',
        'Ce que le texte laisse ouvert',
        'Annexe : sources',
        'Signature',
      ].map((t) => t.replace(' :', ' :')),
    );
  });

  it('gives the amounts of the worked example, per school and in total', () => {
    const [commune] = tableaux(document(VOIRON), /école par école/u);
    const montants = commune?.lignes.map((l) => [l[1], l[4], l[5]].map((c) => c?.replaceAll('\u00a0', ' ')));
    assert.deepEqual(montants, [
      ['23 600 €', '16 520 €', '7 080 €'],
      ['12 610 €', '6 305 €', '6 305 €'],
      ['36 210 €', '22 825 €', '13 385 €'],
    ]);
  });

  it('adds up: the parts of each plan are its total', () => {
    const situation: Situation = {
      ...VOIRON,
      devis: { vpi: '2000.55' },
      ecoles: VOIRON.ecoles.map((e) => ({
        ...e,
        pacs: (e.pacs ?? []).map((p) => ({ ...p, quantites: { vpi: 2, robot: 3 } })),
      })),
    };
    const plans = tableaux(document(situation), /^Plan de financement/u);
    assert.equal(plans.length, 3);
    for (const plan of plans) for (const colonne of [1, 4, 5]) sommeDesLignes(plan, colonne);
  });

  it('names what has no price, and never gives it an amount', () => {
    const situation: Situation = {
      commune: { nom: 'Vif', classes: 4 },
      ecoles: [
        { id: 'e1', type: 'maternelle', niveau: 'ne-sait-pas', pacs: [{ id: 'p1', classes: 2, nombre: 10 }] },
      ],
    };
    const vue = document(situation);
    const [plan] = tableaux(vue, /école par école/u);
    assert.match(plan?.lignes[0]?.[2] ?? '', /option 10 tablettes/u);
    assert.ok(plan?.lignes.flat().every((c) => !c.includes('€')));
  });

  it('keeps what people typed to the letter', () => {
    const tout = chaines(document(VOIRON));
    for (const ecole of VOIRON.ecoles) {
      for (const libre of [ecole.descriptif, ecole.formations, ecole.parentalite]) {
        assert.ok(tout.includes(libre ?? ''), libre);
      }
    }
    assert.ok(tout.includes(VOIRON.commune.dynamiqueTexte ?? ''));
    assert.ok(tout.includes(VOIRON.commune.contact ?? ''));
  });

  it('marks what is missing where it belongs, and counts it', () => {
    const [premiere] = VOIRON.ecoles;
    assert.ok(premiere);
    const { descriptif: _d, domaines: _o, debit: _b, ...incomplete } = premiere;
    const vue = document({ ...VOIRON, ecoles: [incomplete] });
    const tout = texte(vue);
    assert.match(tout, /À compléter : descriptif pédagogique\./u);
    assert.match(tout, /À compléter : domaines du socle commun/u);
    assert.match(tout, /2 points demandés par le texte restent à compléter/u);
    assert.match(
      texte(document({ ...VOIRON, ecoles: [premiere] })),
      /Toutes les pièces que le texte demande/u,
    );
  });

  it('an empty dossier makes a document without any figure of money but those quoted', () => {
    const vue = document({ commune: {}, ecoles: [] });
    const horsCitations = plats(vue.corps).filter((b) => b.type !== 'citation');
    assert.ok(
      !chaines({ ...vue, corps: horsCitations.filter((b) => b.type !== 'section') }).some((c) =>
        /\d €/u.test(c.replaceAll('\u00a0', ' ')),
      ),
    );
    assert.match(texte(vue), /À compléter/u);
  });

  it('never shows a program value', () => {
    for (const situation of [VOIRON, { commune: {}, ecoles: [{ id: 'e1' }] }, { commune: {}, ecoles: [] }]) {
      for (const chaine of chaines(document(situation))) {
        assert.doesNotMatch(chaine, /undefined|NaN|\[object|null|ne-sait-pas|pas-atteint|\be1\b/u);
      }
    }
  });

  it('says which call the figures belong to, and that it is closed after the deadline', () => {
    assert.doesNotMatch(texte(document(VOIRON)), /clos depuis/u);
    const apres = texte(document(VOIRON, '2026-11-23'));
    assert.match(apres, /AMI 2023/u);
    assert.match(apres, /clos depuis le 17 février 2023/u);
    assert.match(apres, /3 septembre 2024/u);
  });

  it('cites the sources word for word, with their page', () => {
    const annexe = document(VOIRON).corps.find((b) => b.type === 'section' && b.titre.startsWith('Annexe'));
    assert.ok(annexe?.type === 'section');
    const citations = annexe.blocs.filter((b) => b.type === 'citation');
    const affichages = new Set(CAMPAGNE_PAR_DEFAUT.extraits.map((e) => e.affichage));
    assert.ok(citations.length > 10);
    for (const c of citations) {
      assert.ok(affichages.has(c.texte), c.texte);
      assert.match(c.reference, /page \d/u);
    }
    assert.ok(citations.some((c) => c.texte.includes('11\u00a0800') || c.texte.includes('11 800')));
  });

  it('shows every reading when the limit bites', () => {
    const situation: Situation = {
      ...VOIRON,
      ecoles: VOIRON.ecoles.slice(0, 1).map((e) => ({
        ...e,
        pacs: [
          { id: 'p1', genre: 'elementaire', classes: 3, option: 'tablettes', nombre: 20, devis: '250000' },
        ],
      })),
    };
    const [lectures] = tableaux(document(situation), /selon la lecture du texte/u);
    const montants = lectures?.lignes.map((l) => l[1]?.replaceAll('\u00a0', ' ')) ?? [];
    for (const attendu of ['175 000 €', '165 000 €', '140 000 €', '125 000 €']) {
      assert.ok(
        montants.some((m) => m?.includes(attendu)),
        `${attendu} in ${montants.join(' | ')}`,
      );
    }
  });

  it('tells where each price comes from, and the date of a quote', () => {
    const situation: Situation = {
      ...VOIRON,
      devis: { vpi: '2000' },
      ecoles: VOIRON.ecoles.map((e) => ({
        ...e,
        pacs: (e.pacs ?? []).map((p) => ({ ...p, quantites: { vpi: 1 } })),
      })),
    };
    const [prix] = tableaux(document(situation), /Prix utilisés/u);
    const lignes = prix?.lignes.map((l) => l.join(' | ').replaceAll('\u00a0', ' ')) ?? [];
    assert.ok(
      lignes.some((l) => l.includes('11 800 € HT') && l.includes('AMI 2023')),
      lignes.join('\n'),
    );
    assert.ok(
      lignes.some(
        (l) => l.includes('2 000 € HT') && l.includes('votre devis') && l.includes('6 janvier 2023'),
      ),
      lignes.join('\n'),
    );
  });

  it('names once, with its quantity, what has no price in several schools', () => {
    const [e1, e2] = VOIRON.ecoles;
    assert.ok(e1?.pacs?.[0] && e2?.pacs?.[0]);
    const vpi = (pac: NonNullable<(typeof e1)['pacs']>[number], n: number) => [
      { ...pac, quantites: { ...pac.quantites, vpi: n } },
    ];
    const vue = document({
      ...VOIRON,
      ecoles: [
        { ...e1, pacs: vpi(e1.pacs[0], 2) },
        { ...e2, debit: '30', pacs: vpi(e2.pacs[0], 3) },
      ],
    });
    const [commune] = tableaux(vue, /de la commune/);
    assert.equal(
      commune?.lignes.at(-1)?.[2],
      '5\u00a0vidéoprojecteurs interactifs et 2\u00a0abonnements à un ENT',
    );
  });

  it('one line a piece and a state: the schools are named together', () => {
    const [e1, e2] = VOIRON.ecoles;
    assert.ok(e1 && e2);
    const { descriptif: _d, ...sans } = e2;
    const [texteDemande] = tableaux(document({ ...VOIRON, ecoles: [e1, sans] }), /Demandé par le texte/);
    const lignes = texteDemande?.lignes.map((l) => l.join(' | ')) ?? [];
    assert.ok(
      lignes.includes('Thématiques de formation envisagées | les 2 écoles | fait'),
      lignes.join('\n'),
    );
    assert.ok(
      lignes.some((l) => /^Descriptif.*Jules-Ferry.*fait$/u.test(l)) &&
        lignes.some((l) => /^Descriptif.*Marie-Curie.*à compléter$/u.test(l)),
    );
  });
});
