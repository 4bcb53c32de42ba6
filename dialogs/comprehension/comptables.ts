/** Flat nouns that people count in this conversation, by what they are; a number before one of them is a count. */
const NOMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['classe', ['classe', 'classes', 'cl', 'clase', 'clases', 'classse', 'classses']],
  ['pac', ['pac', 'pacs', 'programme', 'programmes']],
  [
    'ecole',
    ['ecole', 'ecoles', 'etablissement', 'etablissements', 'groupe', 'groupes', 'site', 'sites', 'ecolles'],
  ],
  ['maternelle', ['maternelle', 'maternelles', 'mat', 'mater', 'maternel', 'maternels', 'maternele']],
  [
    'elementaire',
    ['elementaire', 'elementaires', 'elem', 'elems', 'elementaires', 'elementere', 'elemantaire'],
  ],
  ['primaire', ['primaire', 'primaires', 'prim']],
  [
    'appareil',
    [
      'tablette tablettes tablet tablets ipad ipads ordinateur ordinateurs ordi ordis pc pcs portable portables',
      'poste postes chromebook chromebooks appareil appareils machine machines equipement equipements robot robots',
      'videoprojecteur videoprojecteurs vpi eni ecran ecrans tbi tni tableau tableaux casque casques visualiseur',
      'visualiseurs borne bornes imprimante imprimantes clavier claviers trepied trepieds valise valises chariot',
      'chariots kit kits option options conteuse conteuses enregistreur enregistreurs microphone micros',
    ].flatMap((ligne) => ligne.split(' ')),
  ],
  [
    'personne',
    'eleve eleves enfant enfants enseignant enseignants enseignante enseignantes prof profs professeur professeurs maitre maitres maitresse maitresses habitant habitants personne personnes agent agents adulte adultes parent parents famille familles'.split(
      ' ',
    ),
  ],
  [
    'autre',
    'commune communes projet projets salle salles niveau niveaux section sections devis dossier dossiers'.split(
      ' ',
    ),
  ],
  ['devise', ['$', '£', 'dollar', 'dollars', 'francs', 'chf', 'livres']],
  ['euro', ['euro', 'euros', 'eur', '€', 'ht', 'ttc']],
  [
    'debit',
    'mb mbs mbit mbits mbps mbit megabit megabits mega megas megabyte megaoctet megaoctets mo mos m gb gbs gbit gbits gbps go giga gigas gigabit gigabits kb kbs kbit kbits kbps ko kilobits'.split(
      ' ',
    ),
  ],
  ['pouce', ['pouce', 'pouces', '"']],
]);

const FAMILLE: ReadonlyMap<string, string> = new Map(
  Array.from(NOMS).flatMap(([famille, mots]) => mots.map((mot): [string, string] => [mot, famille])),
);

/** The family of a flat noun (« classes » → classe, « iPads » → appareil), or null when people do not count it. */
export function familleComptee(mot: string | null): string | null {
  return mot === null ? null : (FAMILLE.get(mot) ?? null);
}
