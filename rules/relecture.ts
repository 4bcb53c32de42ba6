/**
 * The proof-reading document: for a public servant who knows the call, what the source says beside what the program understood,
 * with examples computed by the engine. HTML, printable, without script or outside resource. Pure.
 */
import type { Campagne, Extrait } from './campagne.js';
import { CAMPAGNE_PAR_DEFAUT, extraitDe } from './campagnes/index.js';
import { ecrireDate } from './ecriture.js';
import { type Exemple, exemplesDe } from './relecture-exemples.js';

const STYLE = `
body{font:1rem/1.5 Georgia,serif;color:#111;background:#fff;max-width:50rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{font-family:system-ui,sans-serif;line-height:1.25}
h2{margin-top:2.5rem;border-bottom:2px solid #1b3a6b;padding-bottom:.25rem}
article{break-inside:avoid;border-top:1px solid #aaa;padding:.5rem 0}
blockquote{margin:.5rem 0;padding:.25rem .75rem;border-left:4px solid #1b3a6b;background:#f3f5f9}
blockquote p{margin:.25rem 0} small,cite{font-style:normal;color:#444;font-size:.85rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0;break-inside:avoid}
caption{text-align:left;font-weight:bold} th,td{border:1px solid #888;padding:.25rem .5rem;text-align:left;vertical-align:top}
.avis{margin:.5rem 0;padding:.25rem .5rem;border:1px dashed #666} .avis span{margin-right:2rem}
@media print{body{margin:0;max-width:none}a{color:inherit;text-decoration:none}nav{display:none}}`;

const EFFETS: Readonly<Record<string, string>> = {
  calcul: 'chaque lecture est calculée et montrée quand les chiffres diffèrent',
  reserve: 'la lecture naturelle est calculée, et une réserve le dit',
  notice: 'dit quand le cas se présente ; rien n’est refusé',
};

const INTERLOCUTEURS: Readonly<Record<string, string>> = {
  departement: 'le Département',
  inspection: 'l’inspection',
  canope: 'Réseau Canopé',
  'petite-poussee': 'la Petite Poussée',
};

function echapper(texte: string): string {
  return texte
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const p = (texte: string): string => `<p>${echapper(texte)}</p>`;

function citation(extrait: Extrait): string {
  const lu =
    extrait.affichage.replaceAll('\u00a0', ' ').replaceAll('’', "'") === extrait.verbatim
      ? ''
      : `<p><small>Lu par la machine : ${echapper(extrait.verbatim)}</small></p>`;
  return `<blockquote><p>${echapper(extrait.affichage)}</p>${lu}<cite>page ${extrait.page}, « ${echapper(extrait.section)} »</cite></blockquote>`;
}

function citations(ids: readonly string[], campagne: Campagne): string {
  return ids
    .flatMap((id) => extraitDe(id, campagne) ?? [])
    .map(citation)
    .join('');
}

function tableau(exemple: Exemple): string {
  const entetes = exemple.colonnes.map((c) => `<th scope="col">${echapper(c)}</th>`).join('');
  const lignes = exemple.lignes
    .map(
      ([premiere = '', ...reste]) =>
        `<tr><th scope="row">${echapper(premiere)}</th>${reste.map((c) => `<td>${echapper(c)}</td>`).join('')}</tr>`,
    )
    .join('');
  return `<table><caption>${echapper(exemple.titre)}</caption><thead><tr>${entetes}</tr></thead><tbody>${lignes}</tbody></table>`;
}

const AVIS = '<p class="avis"><span>☐ exact</span><span>☐ à corriger :</span></p>';

function sectionFaits(campagne: Campagne): string {
  return campagne.faits
    .map((fait) => {
      const exemples = exemplesDe(fait.id, campagne);
      return `<article id="${fait.id}"><h3>${fait.id}. ${echapper(fait.titre)}</h3>
<h4>Ce que dit le document</h4>${citations(fait.extraits, campagne)}
<h4>Ce que le programme a compris</h4>${p(fait.enonce)}
${exemples.length === 0 ? '' : `<h4>Exemples calculés par le programme</h4>${exemples.map(tableau).join('')}`}${AVIS}</article>`;
    })
    .join('\n');
}

function sectionLectures(campagne: Campagne): string {
  return campagne.lectures
    .map((lecture) => {
      const choix = lecture.lectures
        .map((l) => {
          const reference =
            l.reference === undefined
              ? ''
              : ` ${echapper(l.reference.texte)} (${echapper(l.reference.adresse)})`;
          return `<li>☐ <strong>${echapper(l.titre)}</strong>${l.naturelle ? ' (lecture naturelle)' : ''} : ${echapper(l.detail)}${reference}</li>`;
        })
        .join('');
      const etat =
        lecture.confirme === null
          ? 'Personne n’a encore tranché.'
          : `Tranché par ${lecture.confirme.par} le ${ecrireDate(lecture.confirme.le)} : ${lecture.confirme.choix}.`;
      return `<article id="${lecture.id}"><h3>${lecture.id}. ${echapper(lecture.question)}</h3>${citations(lecture.extraits, campagne)}
<ul>${choix}</ul>${p(lecture.detail)}${p(`Effet : ${EFFETS[lecture.effet]}. ${etat}`)}</article>`;
    })
    .join('\n');
}

function sectionPrix(campagne: Campagne): string {
  return tableau({
    titre: 'Prix indicatifs, hors taxe, avant subvention',
    colonnes: ['Ligne', 'Prix lu dans le document', 'Prix exact, si vous le connaissez'],
    lignes: campagne.prix.map((x) => [
      x.libelle,
      x.montant === null
        ? 'illisible : traité comme inconnu'
        : (extraitDe(x.extrait, campagne)?.affichage ?? ''),
      '',
    ]),
  });
}

function sectionSilences(campagne: Campagne): string {
  const lignes = campagne.silences.map((s) => {
    const conseil = s.conseil === undefined ? '' : ` ${s.conseil}`;
    return `<li>${echapper(`${s.phrase}${conseil} (${s.faits.join(', ')} ; à demander : ${s.aQui.map((a) => INTERLOCUTEURS[a]).join(', ')})`)}</li>`;
  });
  return `<ul>${lignes.join('')}</ul>`;
}

function sectionDehors(campagne: Campagne): string {
  const { droitGeneral, posterieurs } = campagne;
  const element = (r: {
    readonly texte: string;
    readonly source: string;
    readonly adresse?: string | undefined;
    readonly date?: string | undefined;
  }): string =>
    `<li>${echapper(`${r.texte} (${[r.source, r.date === undefined ? '' : ecrireDate(r.date), r.adresse ?? ''].filter((x) => x !== '').join(', ')})`)}</li>`;
  return `<h3>Droit général</h3><ul>${droitGeneral.references.map(element).join('')}</ul>
<h4>Domaines du socle commun</h4><ol>${droitGeneral.socle.map((d) => `<li>${echapper(d.libelle)}</li>`).join('')}</ol>
<h4>Domaines d’apprentissage du cycle 1</h4><ul>${droitGeneral.cycle1.map((d) => `<li>${echapper(d.libelle)}</li>`).join('')}</ul>
<h3>Faits postérieurs au document</h3><ul>${posterieurs.map(element).join('')}</ul>`;
}

/** The whole document, ready to be written to a file. */
export function documentDeRelecture(campagne: Campagne = CAMPAGNE_PAR_DEFAUT): string {
  const sections: readonly (readonly [string, string, string])[] = [
    ['faits', 'Ce que dit le document, ce que le programme en a compris', sectionFaits(campagne)],
    ['lectures', 'Ce que le texte laisse ouvert', sectionLectures(campagne)],
    ['prix', 'Prix illisibles', sectionPrix(campagne)],
    ['silences', 'Ce que le document ne dit pas', sectionSilences(campagne)],
    ['dehors', 'Ce qui ne vient pas du document', sectionDehors(campagne)],
  ];
  const sommaire = sections.map(([id, titre]) => `<li><a href="#${id}">${titre}</a></li>`).join('');
  return `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Relecture – ${echapper(campagne.nom)}</title><style>${STYLE}</style></head><body>
<header><h1>Relecture : ${echapper(campagne.nom)}</h1>
${p('Ce document met en regard le texte de l’appel et ce que l’assistant en a compris. Merci de cocher ce qui est exact, de corriger ce qui ne l’est pas et, si vous le pouvez, de trancher ce que le texte laisse ouvert.')}
${p(`Données : ${campagne.id}, version ${campagne.version}. Les montants sont hors taxe et indicatifs.`)}</header>
<nav aria-label="Sommaire"><ol>${sommaire}</ol></nav>
<main>${sections.map(([id, titre, corps]) => `<section aria-labelledby="${id}"><h2 id="${id}">${titre}</h2>\n${corps}</section>`).join('\n')}</main>
</body></html>
`;
}
