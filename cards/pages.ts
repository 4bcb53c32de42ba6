/** A view too big for one card → several views, each a page that fits. Nothing is cut: it is dealt out. */
import type { Bloc, Bouton, Vue } from '../dialogs/vues.js';
import { elementsDe, numeroteur } from './blocs.js';
import { carteDe, poids } from './carte.js';
import { PAGE_PRECEDENTE, PAGE_SUIVANTE, pageSur, REPONSES_POSSIBLES, suite } from './mots.js';
import { texteMarkdown } from './texte.js';

/** 20 KB, less what a shell may add around (an envelope's id, a tracking key). */
export const POIDS_MAX = 19_500;
/** A choice heavier than this does not leave room for anything else. */
const POIDS_DES_OPTIONS_MAX = 8_000;

/**
 * The pages of a view, in order: one page for nearly all views, which is then the view itself. Each page but the
 * only one says « Page 2 sur 4 » and starts its buttons with the way to the next and previous pages: the command
 * `page`, with « genre:numéro » as its argument. The input is on every page.
 */
export function paginer(vueEntiere: Vue): readonly Vue[] {
  const vue = sansChoixTropLourd(vueEntiere);
  if (poids(carteDe(vue)) <= POIDS_MAX) return [vue];
  for (let part = 1; part > 0.1; part *= 0.85) {
    const place = (POIDS_MAX - poids(carteDe(page(vue, [], 1, 3)))) * part;
    const blocs = repartir(vue.blocs, Math.max(place, 1_500));
    const pages = blocs.map((deLaPage, i) => page(vue, deLaPage, i, blocs.length));
    if (pages.every((unePage) => poids(carteDe(unePage)) <= POIDS_MAX)) return pages;
  }
  throw new RangeError(`The input and the buttons of a view « ${vue.genre} » alone fill more than a card`);
}

function page(vue: Vue, blocs: readonly Bloc[], rang: number, pages: number): Vue {
  const boutons: Bouton[] = [];
  if (rang < pages - 1) boutons.push(versLaPage(vue, rang + 2, PAGE_SUIVANTE));
  if (rang > 0) boutons.push(versLaPage(vue, rang, PAGE_PRECEDENTE));
  return {
    ...vue,
    blocs: [{ type: 'texte', texte: pageSur(rang + 1, pages), ton: 'discret' }, ...blocs],
    boutons: [...boutons, ...vue.boutons],
  };
}

function versLaPage(vue: Vue, numero: number, titre: string): Bouton {
  return { titre, soumission: { acte: 'commande', nom: 'page', argument: `${vue.genre}:${numero}` } };
}

/** Options too many for a card are told as a list, dealt out like the rest, and the answer is typed. */
function sansChoixTropLourd(vue: Vue): Vue {
  const { saisie } = vue;
  if (saisie?.type !== 'choix' || poids(saisie.options) <= POIDS_DES_OPTIONS_MAX) return vue;
  return {
    ...vue,
    blocs: [
      ...vue.blocs,
      {
        type: 'section',
        titre: REPONSES_POSSIBLES,
        blocs: [{ type: 'liste', elements: saisie.options.map((option) => option.titre) }],
      },
    ],
    saisie: {
      type: 'texte',
      libelle: saisie.libelle,
      soumettre: saisie.soumettre,
      multiligne: saisie.multiple,
      longueurMax: 2_000,
    },
  };
}

/** A piece of the view; pieces of one section that meet on a page are one section again. */
interface Morceau {
  readonly bloc: Bloc;
  readonly origine: number;
}

function repartir(blocs: readonly Bloc[], place: number): readonly (readonly Bloc[])[] {
  const pages: Morceau[][] = [];
  let libre = 0;
  for (const morceau of blocs.flatMap((bloc, origine) =>
    morceler(bloc, place / 3).map((b) => ({ bloc: b, origine })),
  )) {
    const besoin = poidsDuBloc(morceau.bloc);
    if (pages.length === 0 || besoin > libre) {
      pages.push([]);
      libre = place;
    }
    pages.at(-1)?.push(morceau);
    libre -= besoin;
  }
  return pages.map((morceaux, rang) =>
    recoller(morceaux, new Set(pages.slice(0, rang).flatMap((avant) => avant.map(({ origine }) => origine)))),
  );
}

function recoller(morceaux: readonly Morceau[], dejaCommences: ReadonlySet<number>): readonly Bloc[] {
  const recolles: Morceau[] = [];
  for (const { bloc, origine } of morceaux) {
    const dernier = recolles.at(-1);
    if (dernier?.origine === origine && dernier.bloc.type === 'section' && bloc.type === 'section') {
      recolles[recolles.length - 1] = {
        origine,
        bloc: { ...dernier.bloc, blocs: [...dernier.bloc.blocs, ...bloc.blocs] },
      };
    } else {
      const continuee = bloc.type === 'section' && dejaCommences.has(origine);
      recolles.push({ origine, bloc: continuee ? { ...bloc, titre: suite(bloc.titre) } : bloc });
    }
  }
  return recolles.map(({ bloc }) => bloc);
}

/** What a block adds to a card: its elements and its share of the text twin. */
function poidsDuBloc(bloc: Bloc): number {
  return (
    poids(elementsDe([bloc], numeroteur())) +
    poids(texteMarkdown({ genre: 'message', blocs: [bloc], boutons: [] }))
  );
}

/** Halves a block until each piece is light enough; down to sentences, never inside a word. */
function morceler(bloc: Bloc, max: number): readonly Bloc[] {
  if (poidsDuBloc(bloc) <= max) return [bloc];
  const moities = couper(bloc);
  return moities.length < 2 ? moities : moities.flatMap((moitie) => morceler(moitie, max));
}

function couper(bloc: Bloc): readonly Bloc[] {
  switch (bloc.type) {
    case 'texte':
      return couperTexte(bloc.texte).map((texte) => ({ ...bloc, texte }));
    case 'citation':
      return couperTexte(bloc.texte).map((texte) => ({ ...bloc, texte }));
    case 'liste':
      return couperListe(bloc);
    case 'faits': {
      const [seule] = bloc.lignes;
      if (bloc.lignes.length > 1) return enDeux(bloc.lignes).map((lignes) => ({ ...bloc, lignes }));
      if (seule === undefined) return [bloc];
      return couperTexte(seule.valeur).map((valeur, i) => ({
        ...bloc,
        lignes: [i === 0 ? { ...seule, valeur } : { libelle: suite(seule.libelle), valeur }],
      }));
    }
    case 'tableau': {
      if (bloc.lignes.length > 1) {
        return enDeux(bloc.lignes).map((lignes, i) => ({
          ...bloc,
          legende: i === 0 || bloc.legende.endsWith(suite('')) ? bloc.legende : suite(bloc.legende),
          lignes,
        }));
      }
      const lignes = bloc.entetes.map((libelle, i) => ({ libelle, valeur: bloc.lignes[0]?.[i] ?? '' }));
      const legende: readonly Bloc[] =
        bloc.legende === '' ? [] : [{ type: 'texte', texte: bloc.legende, ton: 'fort' }];
      return [...legende, ...couper({ type: 'faits', lignes })];
    }
    case 'section':
    case 'detail': {
      const [seul] = bloc.blocs;
      const parts =
        bloc.blocs.length > 1
          ? enDeux(bloc.blocs)
          : seul === undefined
            ? []
            : couper(seul).map((enfant) => [enfant]);
      return parts.map((blocs, i) =>
        bloc.type === 'detail' && i > 0 && !bloc.titre.endsWith(suite(''))
          ? { ...bloc, titre: suite(bloc.titre), blocs }
          : { ...bloc, blocs },
      );
    }
  }
}

/** The numbers of an ordered list go on over the pages. */
function couperListe(bloc: Extract<Bloc, { type: 'liste' }>): readonly Bloc[] {
  if (bloc.ordonnee === true) {
    return bloc.elements.map((element, i) => ({ type: 'texte', texte: `${i + 1}. ${element}` }));
  }
  if (bloc.elements.length > 1) return enDeux(bloc.elements).map((elements) => ({ ...bloc, elements }));
  return bloc.elements.flatMap(couperTexte).map((texte) => ({ type: 'texte', texte }));
}

function enDeux<T>(elements: readonly T[]): readonly (readonly T[])[] {
  const milieu = Math.ceil(elements.length / 2);
  return [elements.slice(0, milieu), elements.slice(milieu)];
}

/** At the end of a line or a sentence near the middle, else at a space; a text without any is one piece. */
function couperTexte(texte: string): readonly string[] {
  const milieu = texte.length / 2;
  for (const motif of [/\n+/g, /(?<=[.!?…;])\s+/gu, / +/g]) {
    const coupes = [...texte.matchAll(motif)]
      .map((trouve) => ({ debut: trouve.index, fin: trouve.index + trouve[0].length }))
      .filter(({ debut, fin }) => debut > milieu * 0.5 && fin < milieu * 1.5)
      .sort((a, b) => Math.abs(a.debut - milieu) - Math.abs(b.debut - milieu));
    const coupe = coupes[0];
    if (coupe !== undefined) return [texte.slice(0, coupe.debut), texte.slice(coupe.fin)];
  }
  const court = Math.floor(milieu);
  return texte.length > 2_000 ? [texte.slice(0, court), texte.slice(court)] : [texte];
}
