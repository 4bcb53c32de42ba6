import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CAMPAGNE_PAR_DEFAUT, documentDeRelecture } from '../../rules/index.js';

describe('proof-reading document', () => {
  const html = documentDeRelecture();
  const texte = html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

  it('holds every fact, reading, silence and price', () => {
    const { faits, lectures, silences, prix } = CAMPAGNE_PAR_DEFAUT;
    for (const { id } of [...faits, ...lectures]) assert.ok(html.includes(`<article id="${id}">`), id);
    for (const s of silences) assert.ok(texte.includes(s.phrase.replace(/\s+/g, ' ')), s.id);
    const illisibles = prix.filter((p) => p.montant === null).length;
    assert.equal(texte.split('illisible : traité comme inconnu').length - 1, illisibles);
  });
  it('shows examples computed by the engine', () => {
    assert.match(texte, /48 classes 9 49 classes 10/);
    assert.match(texte, /19,9 Mb\/s insuffisant 20 Mb\/s suffisant/);
    assert.match(texte, /option 20 tablettes, socle pas encore atteint 11 800 € 70 % 8 260 € 3 540 €/);
    assert.match(texte, /250 000 € A1 \(d\) bascule à 50 % 125 000 €/);
    assert.match(texte, /17\/02\/2023 dernier jour/);
    assert.match(texte, /21 tablettes Un PAC comprend de 10 à 20 tablettes/);
  });
  it('is one well-formed page, in French, without script or outside resource', () => {
    assert.match(html, /^<!DOCTYPE html>\n<html lang="fr">/);
    assert.doesNotMatch(html, /<script|<link|src=|undefined|NaN|\[object/);
    const pile: string[] = [];
    for (const [, fin, nom = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (nom === 'meta') continue;
      if (fin === '/') assert.equal(pile.pop(), nom);
      else pile.push(nom);
    }
    assert.deepEqual(pile, []);
    const niveaux = [...html.matchAll(/<h(\d)/g)].map((m) => Number(m[1]));
    niveaux.forEach((n, i) => {
      assert.ok(i === 0 ? n === 1 : n <= (niveaux[i - 1] ?? 0) + 1, `heading ${i}`);
    });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
    assert.equal(new Set(ids).size, ids.length);
  });
});
