import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'mocha';
import { CSP_DOCUMENT, documentEnHtml } from '../../../bot/export/html.js';
import { blocsEnTexte, documentEnTexte } from '../../../bot/export/texte.js';
import { EXEMPLE } from './exemple.js';

describe('bot/export/html', () => {
  const page = documentEnHtml(EXEMPLE);

  it('is a French page with one h1, headings without a gap, and tables with headers', () => {
    assert.match(page, /<html lang="fr-FR">/u);
    const niveaux = [...page.matchAll(/<h([1-6])/gu)].map((m) => m[1]);
    assert.equal(niveaux.filter((n) => n === '1').length, 1);
    assert.deepEqual([...new Set(niveaux)].toSorted(), ['1', '2', '3']);
    assert.match(page, /<caption>Plan de financement<\/caption>/u);
    assert.match(page, /<th scope="col">Coût<\/th>/u);
    assert.match(page, /<th scope="row">Total<\/th><td>11 800 €<\/td>/u);
  });

  it('what people typed is inert', () => {
    assert.ok(page.includes('Un texte &lt;b&gt;inerte&lt;/b&gt; &amp; « cité ».'));
    assert.doesNotMatch(page, /<b>|<script/u);
  });

  it('its only style is the one that the policy allows', () => {
    const style = /<style>(.*?)<\/style>/su.exec(page)?.[1] ?? '';
    const empreinte = createHash('sha256').update(style).digest('base64');
    assert.ok(CSP_DOCUMENT.includes(`'sha256-${empreinte}'`));
    assert.doesNotMatch(page, / style="|<link|<img|src=/u);
  });

  it('its table of contents leads to headings that exist', () => {
    const ancres = [...page.matchAll(/href="#(t\d+)"/gu)].map((m) => m[1]);
    assert.equal(ancres.length, 4);
    for (const a of ancres) assert.ok(page.includes(`id="${a}"`), a);
  });
});

describe('bot/export/texte', () => {
  it('says everything, tables cell by cell with their headers', () => {
    const texte = documentEnTexte(EXEMPLE).replaceAll('\u00a0', ' ');
    assert.match(texte, /^Dossier de Voiron\n=+\n/u);
    assert.match(texte, /2\.1\. École Jules-Ferry/u);
    assert.match(texte, /- Total ; Coût : 11 800 € ; Subvention : 8 260 €/u);
    assert.match(texte, /« Toute commune de l’Isère » \(AMI 2023, « Démarche »\)/u);
    assert.match(texte, /1\. premier\n2\. second/u);
    assert.equal(blocsEnTexte([{ type: 'texte', texte: 'seul' }]), 'seul');
  });
});
