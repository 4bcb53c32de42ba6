/**
 * A document as an accessible, printable web page, alone in its file: no script, no request, no inline `style` attribute.
 * Its one `<style>` is allowed by hash: serve it with `CSP_DOCUMENT`.
 */
import { createHash } from 'node:crypto';
import { type DocumentVue, titres } from '../../dialogs/dossier/document-vue.js';
import type { Bloc } from '../../dialogs/vues.js';

const STYLE = `
:root { color-scheme: light; }
body { font: 1rem/1.5 "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; color: #1b1b1f; background: #fff; margin: 0 auto; max-width: 50rem; padding: 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; color: #17365d; margin: 0 0 .3rem; }
h2 { font-size: 1.45rem; color: #17365d; border-bottom: 2px solid #17365d; padding-bottom: .2rem; margin-top: 2.2rem; }
h3 { font-size: 1.2rem; color: #17365d; margin-top: 1.6rem; }
h4, h5, h6 { font-size: 1.05rem; margin-bottom: .3rem; }
.sous-titre { font-size: 1.2rem; margin-top: 0; }
.fort { font-weight: 700; }
.discret { color: #55555c; font-size: .92rem; }
.attention { border-left: .3rem solid #a83a00; background: #fff4ec; padding: .4rem .7rem; }
.bon { border-left: .3rem solid #17692e; background: #eef8f0; padding: .4rem .7rem; }
.libre { white-space: pre-line; overflow-wrap: anywhere; }
nav ol, nav li { list-style: none; padding-left: 0; }
nav ol ol { padding-left: 1.2rem; }
.cadre { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 700; padding-bottom: .3rem; position: sticky; left: 0; width: min(100%, calc(100vw - 3rem)); }
th, td { border: 1px solid #8a8a93; padding: .35rem .5rem; text-align: left; vertical-align: top; }
thead th { background: #e3eaf4; }
tbody th { font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(9rem, 1fr) 2fr; gap: .2rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
blockquote { margin: .8rem 0; padding-left: .9rem; border-left: .25rem solid #8a8a93; }
blockquote footer { color: #55555c; font-size: .92rem; }
footer.document { margin-top: 2.5rem; border-top: 1px solid #8a8a93; padding-top: .5rem; color: #55555c; font-size: .92rem; }
a { color: #0b4f9c; }
a:focus-visible, .cadre:focus-visible { outline: 3px solid #0b4f9c; outline-offset: 2px; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } h2, h3, h4 { break-after: avoid; } tr, blockquote { break-inside: avoid; } thead { display: table-header-group; } .cadre { overflow: visible; } @page { margin: 2cm; } }
`;

/** Header `Content-Security-Policy` under which the page shows as meant. */
export const CSP_DOCUMENT = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function documentEnHtml(document: DocumentVue): string {
  const compteur = { valeur: 0 };
  // Ids of headings are numbered in this order.
  const couverture = document.couverture.map((bloc) => blocEnHtml(bloc, 2, compteur)).join('\n');
  const premier = compteur.valeur;
  const corps = document.corps.map((bloc) => blocEnHtml(bloc, 2, compteur)).join('\n');
  return `<!DOCTYPE html>
<html lang="fr-FR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${echappe(document.titre)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${echappe(document.titre)}</h1>
${document.sousTitre === undefined ? '' : `<p class="sous-titre">${echappe(document.sousTitre)}</p>`}
${couverture}
</header>
${document.tableDesMatieres ? sommaire(document, premier) : ''}
<main>
${corps}
</main>
<footer class="document">${echappe(document.piedDePage)}</footer>
</body>
</html>
`;
}

/** Chapters and their sections, as links. Ids are numbered in the order of the headings. */
function sommaire(document: DocumentVue, premier: number): string {
  const entrees = titres(document.corps).map((t, i) => ({ ...t, id: `t${premier + i + 1}` }));
  const chapitres: { readonly ligne: string; readonly sous: string[] }[] = [];
  for (const entree of entrees) {
    const ligne = `<a href="#${entree.id}">${echappe(entree.titre)}</a>`;
    if (entree.niveau === 1) chapitres.push({ ligne, sous: [] });
    else if (entree.niveau === 2) chapitres.at(-1)?.sous.push(ligne);
  }
  const items = chapitres.map(
    ({ ligne, sous }) =>
      `<li>${ligne}${sous.length === 0 ? '' : `<ol>${sous.map((s) => `<li>${s}</li>`).join('')}</ol>`}</li>`,
  );
  return `<nav aria-label="Table des matières"><h2>Table des matières</h2><ol>${items.join('')}</ol></nav>`;
}

function blocEnHtml(bloc: Bloc, niveau: number, compteur: { valeur: number }): string {
  switch (bloc.type) {
    case 'texte': {
      const classes = ['libre', ...(bloc.ton === undefined || bloc.ton === 'normal' ? [] : [bloc.ton])];
      return `<p class="${classes.join(' ')}">${echappe(bloc.texte)}</p>`;
    }
    case 'liste': {
      const balise = bloc.ordonnee === true ? 'ol' : 'ul';
      return `<${balise}>${bloc.elements.map((e) => `<li>${echappe(e)}</li>`).join('')}</${balise}>`;
    }
    case 'faits':
      return `<dl>${bloc.lignes.map((l) => `<dt>${echappe(l.libelle)}</dt><dd>${echappe(l.valeur)}</dd>`).join('')}</dl>`;
    case 'tableau': {
      const entetes = bloc.entetes.map((e) => `<th scope="col">${echappe(e)}</th>`).join('');
      const lignes = bloc.lignes.map((cellules) => {
        const [tete = '', ...reste] = cellules;
        return `<tr><th scope="row">${echappe(tete)}</th>${reste.map((c) => `<td>${echappe(c)}</td>`).join('')}</tr>`;
      });
      const legende = echappe(bloc.legende);
      return (
        `<div class="cadre" role="region" tabindex="0" aria-label="${legende}"><table><caption>${legende}</caption>` +
        `<thead><tr>${entetes}</tr></thead><tbody>${lignes.join('')}</tbody></table></div>`
      );
    }
    case 'citation':
      return `<blockquote><p>«\u00a0${echappe(bloc.texte)}\u00a0»</p><footer>${echappe(bloc.reference)}</footer></blockquote>`;
    case 'section':
    case 'detail': {
      compteur.valeur += 1;
      const id = `t${compteur.valeur}`;
      const rang = Math.min(niveau, 6);
      const contenu = bloc.blocs.map((b) => blocEnHtml(b, niveau + 1, compteur)).join('\n');
      return `<section aria-labelledby="${id}"><h${rang} id="${id}">${echappe(bloc.titre)}</h${rang}>\n${contenu}</section>`;
    }
  }
}

const ENTITES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function echappe(texte: string): string {
  return texte.replace(/[&<>"']/gu, (c) => ENTITES[c] ?? c);
}
