/** Situations as fast-check draws them: within the schema, often odd. */
import fc from 'fast-check';
import {
  ARTICLES_EN_QUANTITE,
  type Ecole,
  GENRES_PAC,
  NE_SAIT_PAS,
  NIVEAUX,
  OPTIONS_MOBILES,
  type Pac,
  type Situation,
  STATUTS,
  TYPES_ECOLE,
} from '../../rules/index.js';

const cents = fc
  .integer({ min: 0, max: 30_000_000 })
  .map((n) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`);

const pac = (id: string): fc.Arbitrary<Pac> =>
  fc.record(
    {
      id: fc.constant(id),
      genre: fc.constantFrom(...GENRES_PAC),
      classes: fc.integer({ min: 0, max: 5 }),
      option: fc.constantFrom(...OPTIONS_MOBILES),
      nombre: fc.constantFrom(0, 9, 10, 15, 20, 21),
      quantites: fc.dictionary(fc.constantFrom(...ARTICLES_EN_QUANTITE), fc.integer({ min: 0, max: 25 }), {
        maxKeys: 4,
      }),
      devis: cents,
      horsPlafond: fc.boolean(),
    },
    { requiredKeys: ['id', 'option', 'nombre'] },
  );

const ecole = (id: string): fc.Arbitrary<Ecole> =>
  fc.record(
    {
      id: fc.constant(id),
      type: fc.constantFrom(...TYPES_ECOLE, NE_SAIT_PAS),
      statut: fc.constantFrom(...STATUTS, NE_SAIT_PAS),
      classes: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(NE_SAIT_PAS)),
      niveau: fc.constantFrom(...NIVEAUX, NE_SAIT_PAS),
      debit: fc.constantFrom('8', '19.9', '20', '100', NE_SAIT_PAS),
      wifi: fc.constantFrom('complet', 'partiel', NE_SAIT_PAS),
      ent: fc.constantFrom('ent-sdet', 'ecole-directe', 'a-choisir', NE_SAIT_PAS),
      pacs: fc
        .integer({ min: 0, max: 3 })
        .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => pac(`p${i + 1}`)))),
    },
    { requiredKeys: ['id', 'niveau', 'pacs'] },
  );

/** `complete`: classes, levels, options and numbers all said. */
export const situations: fc.Arbitrary<Situation> = fc.record({
  commune: fc.record({ classes: fc.integer({ min: 1, max: 60 }) }),
  ecoles: fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => ecole(`e${i + 1}`)))),
  devis: fc.dictionary(fc.constantFrom('vpi', 'eni-86', 'robot', 'ent', 'tablettes-10', 'casque'), cents, {
    maxKeys: 3,
  }),
});

/** Anything that the schema accepts, with holes. */
export const situationsPartielles: fc.Arbitrary<Situation> = situations.chain((s) =>
  fc.record({
    commune: fc.constantFrom(s.commune, {}, { classes: NE_SAIT_PAS } as const),
    ecoles: fc.tuple(
      ...s.ecoles.map((e) =>
        fc.subarray(['type', 'niveau', 'pacs', 'debit'] as const).map((otes) => {
          const copie: Record<string, unknown> = { ...e };
          for (const cle of otes) delete copie[cle];
          return copie as Ecole;
        }),
      ),
    ),
  }),
);
