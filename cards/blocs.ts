/** Blocks of a view → elements of a card. */
import type { Bloc, LigneDeFaits, Ton } from '../dialogs/vues.js';
import { actionDeZone, bascule } from './actions.js';
import { type Aspect, type Element, fragment, paragraphe, titre } from './elements.js';
import { inerteSurUneLigne } from './inerte.js';
import { avecGuillemets, CRITERE, libelleSuiviDe, sansSuite, titreDeCorrection } from './mots.js';

/** Gives each hidden part its id within one card. */
export type Numeroteur = () => string;

export function numeroteur(): Numeroteur {
  let dernier = 0;
  return () => {
    dernier += 1;
    return `detail-${dernier}`;
  };
}

type BlocDe<T extends Bloc['type']> = Extract<Bloc, { type: T }>;

export function elementsDe(blocs: readonly Bloc[], numero: Numeroteur): readonly Element[] {
  return blocs.flatMap((bloc) => elementsDuBloc(bloc, numero));
}

function elementsDuBloc(bloc: Bloc, numero: Numeroteur): readonly Element[] {
  switch (bloc.type) {
    case 'texte':
      return [texte(bloc.texte, bloc.ton)];
    case 'liste':
      return bloc.elements.length === 0 ? [] : [liste(bloc)];
    case 'faits':
      return bloc.lignes.map((ligne, rang) => fait(ligne, rang));
    case 'tableau':
      return tableau(bloc);
    case 'citation':
      return [
        encadre('emphasis', [
          paragraphe([fragment(avecGuillemets(bloc.texte), { italic: true })]),
          paragraphe([fragment(bloc.reference, { isSubtle: true, size: 'Small' })], 'Small'),
        ]),
      ];
    case 'section':
      return [titre(bloc.titre, 'Medium'), ...elementsDe(bloc.blocs, numero)];
    case 'detail': {
      const id = numero();
      return [
        { type: 'ActionSet', actions: [bascule(bloc.titre, [id])] },
        { ...encadre('emphasis', elementsDe(bloc.blocs, numero)), id, isVisible: false },
      ];
    }
  }
}

const ASPECTS: Readonly<Record<Ton, Aspect>> = {
  normal: {},
  discret: { isSubtle: true, size: 'Small' },
  fort: { weight: 'Bolder' },
  attention: {},
  bon: {},
};

/** « attention » and « bon » are a background, not a colour of text: contrast holds in every theme. */
function texte(contenu: string, ton: Ton = 'normal'): Element {
  const corps = paragraphe([fragment(contenu, ASPECTS[ton])]);
  if (ton === 'attention') return encadre('attention', [corps]);
  if (ton === 'bon') return encadre('good', [corps]);
  return corps;
}

function encadre(style: 'emphasis' | 'attention' | 'good', items: readonly Element[]): Element {
  return { type: 'Container', style, items };
}

/** A true list for screen readers: the one markdown that the cards write. */
function liste(bloc: BlocDe<'liste'>): Element {
  const lignes = bloc.elements.map(
    (element, rang) => `${bloc.ordonnee === true ? `${rang + 1}.` : '-'} ${inerteSurUneLigne(element)}`,
  );
  return { type: 'TextBlock', text: lignes.join('\n'), wrap: true };
}

function fait(ligne: LigneDeFaits, rang: number): Element {
  const contenu = [
    fragment(libelleSuiviDe(ligne.libelle), { isSubtle: true }),
    fragment(ligne.valeur, { weight: 'Bolder' }),
  ];
  if (ligne.bouton === undefined) {
    return paragraphe(contenu, ...(rang === 0 ? [] : (['Small'] as const)));
  }
  return {
    type: 'ColumnSet',
    ...(rang > 0 && { spacing: 'Small' }),
    columns: [
      { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [paragraphe(contenu)] },
      {
        type: 'Column',
        width: 'auto',
        verticalContentAlignment: 'Center',
        selectAction: actionDeZone(ligne.bouton, titreDeCorrection(ligne.bouton, ligne)),
        items: [paragraphe([fragment(sansSuite(ligne.bouton.titre), { underline: true })])],
      },
    ],
  };
}

/** What still fits side by side on a phone: columns, and letters that cannot be broken. */
const COLONNES_MAX = 4;
const LARGEUR_MAX = 40;

function tableau(bloc: BlocDe<'tableau'>): readonly Element[] {
  const legende = bloc.legende === '' ? [] : [paragraphe([fragment(bloc.legende, { weight: 'Bolder' })])];
  const poids = bloc.entetes.map((entete, i) =>
    motLePlusLong([entete, ...bloc.lignes.map((ligne) => ligne[i] ?? '')]),
  );
  const largeur = poids.reduce((somme, mot) => somme + mot + 2, 0);
  if (bloc.entetes.length > COLONNES_MAX || largeur > LARGEUR_MAX) return [...legende, ...rangees(bloc)];
  return [
    ...legende,
    {
      type: 'Table',
      spacing: 'Small',
      columns: poids.map((mot) => ({ width: Math.min(Math.max(mot, 6), 14) })),
      rows: [
        rangee(bloc.entetes, bloc.entetes.length, true),
        ...bloc.lignes.map((ligne) => rangee(ligne, bloc.entetes.length, false)),
      ],
    },
  ];
}

function rangee(cellules: readonly string[], colonnes: number, entete: boolean): Element {
  return {
    type: 'TableRow',
    ...(entete && { style: 'emphasis' }),
    cells: Array.from({ length: colonnes }, (_, i) => ({
      type: 'TableCell',
      items: [
        paragraphe([
          fragment(cellules[i] || (entete ? CRITERE : '–'), entete || i === 0 ? { weight: 'Bolder' } : {}),
        ]),
      ],
    })),
  };
}

/** A table too wide for a phone: one group of « libellé : valeur » lines a row. */
function rangees(bloc: BlocDe<'tableau'>): readonly Element[] {
  return bloc.lignes.map((ligne) => ({
    type: 'Container',
    spacing: 'Small',
    items: [
      paragraphe([
        ...(bloc.entetes[0] ? [fragment(libelleSuiviDe(bloc.entetes[0]), { isSubtle: true })] : []),
        fragment(ligne[0] ?? '', { weight: 'Bolder' }),
      ]),
      ...bloc.entetes
        .slice(1)
        .map((entete, i) =>
          paragraphe(
            [fragment(libelleSuiviDe(entete), { isSubtle: true }), fragment(ligne[i + 1] || '–')],
            'None',
          ),
        ),
    ],
  }));
}

function motLePlusLong(textes: readonly string[]): number {
  return Math.max(0, ...textes.flatMap((contenu) => contenu.split(/[ \n-]+/u)).map((mot) => mot.length));
}
