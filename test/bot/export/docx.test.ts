import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import { documentEnDocx } from '../../../bot/export/docx.js';
import { documentDe } from '../../../dialogs/dossier/document.js';
import { evaluer } from '../../../rules/index.js';
import { dossierDe, VOIRON } from '../../dialogs/dossier/dossier-exemple.js';
import { EXEMPLE } from './exemple.js';

async function lire(document = EXEMPLE): Promise<(nom: string) => string> {
  const fichiers = unzipSync(await documentEnDocx(document));
  return (nom) => strFromU8(fichiers[nom] ?? new Uint8Array());
}

/** Text of the body, one line a paragraph. */
function paragraphes(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map((p) =>
    p[0]
      .replaceAll(/<w:br\/>/gu, '\n')
      .replaceAll(/<w:instrText.*?<\/w:instrText>|<[^>]+>/gsu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}

describe('bot/export/docx', () => {
  it('holds the texts in order, what people typed to the letter', async () => {
    const lu = paragraphes((await lire())('word/document.xml'));
    const rangs = [
      'Dossier de Voiron',
      'Un texte <b>inerte</b> & « cité ».',
      'Première ligne\nDeuxième ligne 😀',
      'Plan de financement',
      'Parce que.',
    ].map((t) => lu.indexOf(t));
    assert.ok(
      rangs.every((r) => r >= 0),
      JSON.stringify(rangs),
    );
    assert.deepEqual(
      rangs,
      rangs.toSorted((a, b) => a - b),
    );
  });

  it('has heading styles by depth, and a table of contents linked to them', async () => {
    const xml = (await lire())('word/document.xml');
    const titre = (style: string) =>
      [...xml.matchAll(new RegExp(`<w:pStyle w:val="${style}"/></w:pPr>.*?</w:p>`, 'gsu'))].map((m) =>
        m[0].replaceAll(/<[^>]+>/gu, ''),
      );
    assert.deepEqual(titre('Heading1'), ['Synthèse', 'Écoles']);
    assert.deepEqual(titre('Heading2'), ['École Jules-Ferry', 'Pourquoi ?']);
    for (const ancre of ['titre_1', 'titre_2', 'titre_3', 'titre_4']) {
      assert.ok(xml.includes(`w:anchor="${ancre}"`), ancre);
      assert.ok(xml.includes(`w:name="${ancre}"`), ancre);
      assert.ok(xml.includes(`PAGEREF ${ancre} `), ancre);
    }
  });

  it('has real tables with a repeated header row', async () => {
    const xml = (await lire())('word/document.xml');
    const [tableau = ''] = /<w:tbl>.*?<\/w:tbl>/su.exec(xml) ?? [];
    const lignes = [...tableau.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map((m) => m[0]);
    assert.equal(lignes.length, 3);
    assert.match(lignes[0] ?? '', /<w:tblHeader\/>/u);
    assert.doesNotMatch(lignes[1] ?? '', /<w:tblHeader\/>/u);
    assert.deepEqual(paragraphes(lignes[2] ?? ''), ['Total', '11 800 €', '8 260 €']);
  });

  it('is in French, with a title, an author and page numbers', async () => {
    const fichier = await lire();
    assert.match(fichier('word/styles.xml'), /<w:lang w:val="fr-FR"/u);
    const proprietes = fichier('docProps/core.xml');
    assert.match(proprietes, /<dc:title>Dossier de Voiron<\/dc:title>/u);
    assert.match(proprietes, /<dc:language>fr-FR<\/dc:language>/u);
    assert.match(proprietes, /<dc:creator>Assistant<\/dc:creator>/u);
    const pieds = ['word/footer1.xml', 'word/footer2.xml'].map(fichier).join('');
    assert.match(pieds, /PAGE/u);
    assert.match(pieds, /NUMPAGES/u);
  });

  it('the same document twice makes the same bytes, dated of its day', async () => {
    const [a, b] = [await documentEnDocx(EXEMPLE), await documentEnDocx(EXEMPLE)];
    assert.deepEqual(a, b);
    assert.match((await lire())('docProps/core.xml'), /2023-01-15T00:00:00Z/u);
  });

  it('characters that XML refuses are left out', async () => {
    const xml = (await lire())('word/document.xml');
    assert.ok(![...xml].some((c) => (c.codePointAt(0) ?? 0) < 32 && !'\t\n\r'.includes(c)));
  });

  it('holds a whole dossier, its free text and its totals', async () => {
    const jour = '2023-01-15';
    const vue = documentDe(dossierDe(VOIRON), evaluer(VOIRON, { jour }), { jour, contacts: {} });
    const lu = paragraphes((await lire(vue))('word/document.xml'));
    assert.ok(lu.includes(VOIRON.ecoles[0]?.descriptif ?? '-'));
    for (const montant of ['36\u00a0210\u00a0€', '22\u00a0825\u00a0€', '13\u00a0385\u00a0€']) {
      assert.ok(lu.includes(montant), montant);
    }
  });
});
