/** What a person fills in → inputs, each with its label. */
import type { Bouton, ChampDeFormulaire, Saisie } from '../dialogs/vues.js';
import { action, actionDeSaisie, rangeesDActions } from './actions.js';
import { type Element, fragment, paragraphe } from './elements.js';
import { inerteSurUneLigne } from './inerte.js';
import {
  CHOISIR,
  CHOIX_ATTENDU,
  choisi,
  FILTRER,
  nombreAttendu,
  REPONSE_ATTENDUE,
  TROP_LONG,
} from './mots.js';

/** Up to here a single choice is one click. Longer titles are cut by the clients' buttons. */
const BOUTONS_MAX = 5;
const TITRE_MAX = 34;
/** Up to here every option is seen at once. */
const OPTIONS_VISIBLES_MAX = 8;
/** A longer text would not leave room for the rest of the card. */
const VALEUR_MAX = 5_000;

type Choix = Extract<Saisie, { type: 'choix' }>;
type Options = Choix['options'];

/** `titre`: the card's own, the question that one-click choices answer; they need no other label. */
export function elementsDeSaisie(saisie: Saisie, titre: string | undefined): readonly Element[] {
  if (saisie.type === 'choix' && seChoisitDUnClic(saisie)) {
    return [
      ...(titre !== undefined ? [] : [paragraphe([fragment(saisie.libelle, { weight: 'Bolder' })])]),
      ...rangeesDActions(boutonsDOptions(saisie).map(action)),
    ];
  }
  return [...champs(saisie), ...rangeesDActions([actionDeSaisie(saisie.soumettre)])];
}

/** A title that the input's own label repeats right below is said once. */
export function seraLeLibelle(titre: string, saisie: Saisie | undefined): boolean {
  if (saisie === undefined || saisie.libelle !== titre || saisie.type === 'formulaire') return false;
  return saisie.type !== 'choix' || !seChoisitDUnClic(saisie);
}

export function seChoisitDUnClic(saisie: Choix): boolean {
  return (
    !saisie.multiple &&
    saisie.options.length <= BOUTONS_MAX &&
    saisie.options.every((option) => option.titre.length <= TITRE_MAX)
  );
}

/** A single choice as buttons: the submission of the input, its value filled in. */
export function boutonsDOptions(saisie: Choix): readonly Bouton[] {
  const { soumission } = saisie.soumettre;
  return saisie.options.map(({ titre, valeur }) => ({
    titre: saisie.valeur?.includes(valeur) === true ? choisi(titre) : titre,
    soumission: soumission.acte === 'dire' ? { acte: 'dire', texte: titre } : { ...soumission, valeur },
  }));
}

/** A text too long to be given back in its field: told, never cut. */
export function estTropLong(valeur: string | undefined): boolean {
  return valeur !== undefined && valeur.length > VALEUR_MAX;
}

function champs(saisie: Saisie): readonly Element[] {
  switch (saisie.type) {
    case 'choix':
      return [
        choix(
          'valeur',
          saisie.libelle,
          saisie.options,
          saisie.multiple,
          saisie.valeur ?? [],
          OPTIONS_VISIBLES_MAX,
          true,
        ),
      ];
    case 'nombre':
      return [nombre('valeur', saisie, true)];
    case 'texte':
      return texte('valeur', saisie, true);
    case 'formulaire':
      return saisie.champs.flatMap(champ);
  }
}

function champ(champDeFormulaire: ChampDeFormulaire): readonly Element[] {
  const { aide, cle, libelle, valeur } = champDeFormulaire;
  return [
    ...saisieDuChamp(),
    ...(aide === undefined ? [] : [paragraphe([fragment(aide, { isSubtle: true, size: 'Small' })], 'Small')]),
  ];

  function saisieDuChamp(): readonly Element[] {
    switch (champDeFormulaire.type) {
      case 'choix': {
        const choisies = valeur === undefined || valeur === '' ? [] : valeur.split(',');
        const multiple = champDeFormulaire.multiple === true;
        const visibles = multiple ? OPTIONS_VISIBLES_MAX : 4;
        return [choix(cle, libelle, champDeFormulaire.options ?? [], multiple, choisies, visibles, false)];
      }
      case 'nombre':
        return [nombre(cle, champDeFormulaire, false)];
      case 'texte':
        return texte(cle, champDeFormulaire, false);
    }
  }
}

function choix(
  id: string,
  libelle: string,
  options: Options,
  multiple: boolean,
  valeurs: readonly string[],
  visibles: number,
  requis: boolean,
): Element {
  const style =
    options.length <= visibles ? 'expanded' : multiple || valeurs.length > 0 ? 'compact' : 'filtered';
  return {
    type: 'Input.ChoiceSet',
    id,
    label: libelle,
    style,
    isMultiSelect: multiple,
    wrap: true,
    choices: options.map(({ titre, valeur }) => ({
      title: style === 'expanded' ? inerteSurUneLigne(titre) : titre,
      value: valeur,
    })),
    ...(valeurs.length > 0 && { value: valeurs.join(',') }),
    ...(style === 'filtered' && { placeholder: FILTRER }),
    ...(style === 'compact' && { placeholder: CHOISIR }),
    ...(requis && !multiple && { isRequired: true, errorMessage: CHOIX_ATTENDU }),
  };
}

interface ChampNombre {
  readonly libelle: string;
  readonly min?: number;
  readonly max?: number;
  readonly indication?: string;
  readonly valeur?: string;
}

/** A value that is not plain digits (« 11,5 ») goes to a text field: nothing is converted here. */
function nombre(id: string, champNombre: ChampNombre, requis: boolean): Element {
  const { indication, libelle, max, min, valeur } = champNombre;
  const erreur = nombreAttendu(min, max);
  const commun = {
    id,
    label: libelle,
    ...(indication !== undefined && { placeholder: indication }),
    ...(requis && { isRequired: true }),
  };
  if (valeur === undefined || valeur === '' || /^\d{1,9}$/.test(valeur)) {
    return {
      type: 'Input.Number',
      ...commun,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(valeur !== undefined && valeur !== '' && { value: Number.parseInt(valeur, 10) }),
      errorMessage: erreur,
    };
  }
  return { type: 'Input.Text', ...commun, value: valeur, maxLength: 20, errorMessage: erreur };
}

interface ChampTexte {
  readonly libelle: string;
  readonly multiligne?: boolean;
  readonly longueurMax?: number;
  readonly indication?: string;
  readonly valeur?: string;
}

/** Required only where there was nothing: what was said can be emptied. */
function texte(id: string, champTexte: ChampTexte, requis: boolean): readonly Element[] {
  const { indication, libelle, longueurMax, multiligne, valeur } = champTexte;
  const tropLong = estTropLong(valeur);
  const vide = valeur === undefined || valeur === '';
  return [
    {
      type: 'Input.Text',
      id,
      label: libelle,
      ...(multiligne === true && { isMultiline: true }),
      ...(longueurMax !== undefined && { maxLength: longueurMax }),
      ...(indication !== undefined && { placeholder: indication }),
      ...(!vide && !tropLong && { value: valeur }),
      ...(requis && (vide || tropLong) && { isRequired: true, errorMessage: REPONSE_ATTENDUE }),
    },
    ...(tropLong ? [paragraphe([fragment(TROP_LONG, { isSubtle: true, size: 'Small' })], 'Small')] : []),
  ];
}
