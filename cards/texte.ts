/** The text twin of a view: everything that the card says, in the same order, details open. */
import type { Bloc, Bouton, ChampDeFormulaire, LigneDeFaits, Saisie, Vue } from '../dialogs/vues.js';
import { inerteSurUneLigne } from './inerte.js';
import {
  avecGuillemets,
  CORRECTIONS,
  DEJA_SAISI,
  libelleSuiviDe,
  PLUSIEURS_REPONSES,
  REPONSES_POSSIBLES,
  TROP_LONG,
  titreDeCorrection,
  VOUS_POUVEZ,
} from './mots.js';
import { boutonsDOptions, estTropLong } from './saisies.js';

export interface FormeDuTexte {
  /** Numbers the choices, in the order of `boutonsDe`: « 2 » typed in the terminal is the second. */
  readonly puces: boolean;
  /** Wraps the lines at this many characters. */
  readonly largeur?: number;
}

/** For the terminal and for reading aloud: no markup, strings as they are. */
export function texteDe(vue: Vue, forme: FormeDuTexte): string {
  const texte = composer(vue, { marques: false, puces: forme.puces });
  return forme.largeur === undefined ? texte : plier(texte, forme.largeur);
}

/** For a message whose text is read as markdown: what people typed is inert in it. */
export function texteMarkdown(vue: Vue): string {
  return composer(vue, { marques: true, puces: false });
}

/** What a click can do, in the order of the numbers of `texteDe`: options, buttons, then corrections of lines. */
export function boutonsDe(vue: Vue): readonly Bouton[] {
  return groupes(vue).flatMap((groupe) => groupe.boutons);
}

interface Style {
  readonly marques: boolean;
  readonly puces: boolean;
}

interface Groupe {
  readonly annonce: string;
  readonly boutons: readonly Bouton[];
}

function groupes(vue: Vue): readonly Groupe[] {
  const options = vue.saisie?.type === 'choix' && !vue.saisie.multiple ? boutonsDOptions(vue.saisie) : [];
  return [
    { annonce: REPONSES_POSSIBLES, boutons: options },
    { annonce: VOUS_POUVEZ, boutons: vue.boutons },
    { annonce: CORRECTIONS, boutons: corrections(vue.blocs) },
  ].filter((groupe) => groupe.boutons.length > 0);
}

function corrections(blocs: readonly Bloc[]): readonly Bouton[] {
  return blocs.flatMap((bloc) => {
    if (bloc.type === 'section' || bloc.type === 'detail') return corrections(bloc.blocs);
    if (bloc.type !== 'faits') return [];
    return bloc.lignes.flatMap((ligne) =>
      ligne.bouton === undefined ? [] : [{ ...ligne.bouton, titre: titreDeCorrection(ligne.bouton, ligne) }],
    );
  });
}

/** Paragraphs are lists of lines; they are set apart by an empty line. */
type Paragraphe = readonly string[];

function composer(vue: Vue, style: Style): string {
  const paragraphes: Paragraphe[] = [
    ...(vue.titre === undefined ? [] : [[fort(vue.titre, style)]]),
    ...vue.blocs.flatMap((bloc) => paragraphesDe(bloc, style)),
    ...(vue.saisie === undefined ? [] : paragraphesDeSaisie(vue.saisie, vue.titre, style)),
  ];
  let numero = 0;
  for (const { annonce, boutons } of groupes(vue)) {
    paragraphes.push([annonce]);
    paragraphes.push(
      boutons.map((bouton) => {
        numero += 1;
        const contenu = `${dire(bouton.titre, style)}${bouton.lien === undefined ? '' : `\u00a0: ${bouton.lien}`}`;
        return style.puces ? `${numero}. ${contenu}` : `- ${contenu}`;
      }),
    );
  }
  return paragraphes.map((lignes) => lignes.join('\n')).join('\n\n');
}

function paragraphesDe(bloc: Bloc, style: Style): readonly Paragraphe[] {
  switch (bloc.type) {
    case 'texte':
      return bloc.texte === ''
        ? []
        : [bloc.ton === 'fort' ? [fort(bloc.texte, style)] : lignes(bloc.texte, style)];
    case 'liste':
      return bloc.elements.length === 0
        ? []
        : [
            bloc.elements.map(
              (element, rang) => `${bloc.ordonnee === true ? `${rang + 1}.` : '-'} ${dire(element, style)}`,
            ),
          ];
    case 'faits':
      return bloc.lignes.length === 0 ? [] : [bloc.lignes.map((ligne) => fait(ligne, style))];
    case 'tableau':
      return [
        ...(bloc.legende === '' ? [] : [[dire(bloc.legende, style)]]),
        ...bloc.lignes.map((ligne) => [
          `${bloc.entetes[0] ? dire(libelleSuiviDe(bloc.entetes[0]), style) : ''}${dire(ligne[0] ?? '', style)}`,
          ...bloc.entetes
            .slice(1)
            .map(
              (entete, i) => `- ${dire(libelleSuiviDe(entete), style)}${dire(ligne[i + 1] || '–', style)}`,
            ),
        ]),
      ];
    case 'citation':
      return [[dire(avecGuillemets(bloc.texte), style), dire(`(${bloc.reference})`, style)]];
    case 'section':
    case 'detail':
      return [[fort(bloc.titre, style)], ...bloc.blocs.flatMap((enfant) => paragraphesDe(enfant, style))];
  }
}

function paragraphesDeSaisie(saisie: Saisie, titre: string | undefined, style: Style): readonly Paragraphe[] {
  const libelle = saisie.libelle === titre ? [] : [[fort(saisie.libelle, style)]];
  switch (saisie.type) {
    case 'choix':
      return saisie.multiple
        ? [
            ...libelle,
            [PLUSIEURS_REPONSES],
            saisie.options.map((option) => {
              const coche = saisie.valeur?.includes(option.valeur) === true ? '✓ ' : '';
              return `- ${coche}${dire(option.titre, style)}`;
            }),
          ]
        : titre === undefined
          ? libelle
          : [];
    case 'nombre':
    case 'texte':
      return [...libelle, ...indications(saisie, style)];
    case 'formulaire':
      return [...libelle, ...saisie.champs.flatMap((champ) => paragraphesDuChamp(champ, style))];
  }
}

function paragraphesDuChamp(champ: ChampDeFormulaire, style: Style): readonly Paragraphe[] {
  const choisies = champ.valeur?.split(',') ?? [];
  return [
    [dire(champ.libelle, style)],
    ...(champ.aide === undefined ? [] : [[dire(champ.aide, style)]]),
    ...(champ.type === 'choix'
      ? [
          (champ.options ?? []).map(
            (option) => `- ${choisies.includes(option.valeur) ? '✓ ' : ''}${dire(option.titre, style)}`,
          ),
        ]
      : indications(champ, style)),
  ];
}

function indications(
  champ: { readonly indication?: string; readonly valeur?: string },
  style: Style,
): readonly Paragraphe[] {
  return [
    ...(champ.indication === undefined ? [] : [[dire(champ.indication, style)]]),
    ...(champ.valeur === undefined || champ.valeur === ''
      ? []
      : [
          estTropLong(champ.valeur)
            ? [TROP_LONG]
            : [`${libelleSuiviDe(DEJA_SAISI)}${dire(champ.valeur, style)}`],
        ]),
  ];
}

function fait(ligne: LigneDeFaits, style: Style): string {
  const contenu = `${dire(libelleSuiviDe(ligne.libelle), style)}${dire(ligne.valeur, style)}`;
  return style.marques ? `- ${contenu}` : contenu;
}

function dire(texte: string, style: Style): string {
  return style.marques ? inerteSurUneLigne(texte) : texte;
}

/** A text of several lines keeps them: in markdown, two spaces before the break. */
function lignes(texte: string, style: Style): Paragraphe {
  const morceaux = texte.split(/\s*\n\s*/u);
  return style.marques
    ? morceaux.map((ligne, i) => `${inerteSurUneLigne(ligne)}${i < morceaux.length - 1 ? '  ' : ''}`)
    : morceaux;
}

function fort(texte: string, style: Style): string {
  return style.marques ? `**${inerteSurUneLigne(texte.trim())}**` : texte;
}

/** Breaks at ordinary spaces only (not at « 11 800 € »); what follows a bullet is set under its text. */
function plier(texte: string, largeur: number): string {
  return texte
    .split('\n')
    .map((ligne) => {
      const retrait = ' '.repeat(/^(?:-|\d+\.) /.exec(ligne)?.[0].length ?? 0);
      const pliees: string[] = [];
      let courante = '';
      for (const mot of ligne.split(' ')) {
        const essai = courante === '' ? mot : `${courante} ${mot}`;
        if (essai.length > largeur && courante !== '') {
          pliees.push(courante);
          courante = retrait + mot;
        } else {
          courante = essai;
        }
      }
      pliees.push(courante);
      return pliees.join('\n');
    })
    .join('\n');
}
