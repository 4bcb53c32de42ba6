import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { strFromU8, unzipSync } from 'fflate';
import { describe, it } from 'mocha';
import { lireReglagesTeams, manifeste, VERSION_SCHEMA } from '../../../bot/canaux/teams/manifeste.js';
import { paquetTeams } from '../../../bot/canaux/teams/paquet.js';
import { configurationPlayground } from '../../../bot/canaux/teams/playground.js';

const ENV = {
  TEAMS_APP_ID: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppId: '66666666-7777-8888-9999-000000000000',
  TEAMS_DOMAINE: 'assistant.exemple.fr',
};

const schema = (): object => {
  const racine = createRequire(import.meta.url).resolve('@microsoft/app-manifest');
  const chemin = new URL(
    `json-schemas/teams/v${VERSION_SCHEMA}/MicrosoftTeams.schema.json`,
    `file://${racine}`,
  );
  return JSON.parse(readFileSync(chemin, 'utf8')) as object;
};

const valider = (donnees: unknown): Promise<readonly string[]> =>
  AppManifestUtils.validateAgainstSchema(donnees as never, schema() as never);

/** Width, height and pixels (RGBA) of a PNG without filters. */
const lirePng = (png: Uint8Array): { readonly cote: readonly [number, number]; readonly points: Buffer } => {
  const vue = Buffer.from(png);
  assert.equal(vue.subarray(1, 4).toString('latin1'), 'PNG');
  const cote = [vue.readUInt32BE(16), vue.readUInt32BE(20)] as const;
  const debut = vue.indexOf('IDAT');
  const longueur = vue.readUInt32BE(debut - 4);
  return { cote, points: inflateSync(vue.subarray(debut + 4, debut + 4 + longueur)) };
};

describe('bot/canaux/teams package', () => {
  it('holds a manifest that is valid against the schema of its version', async () => {
    const fichiers = unzipSync(paquetTeams(lireReglagesTeams(ENV)));
    assert.deepEqual(Object.keys(fichiers).sort(), ['couleur.png', 'manifest.json', 'trait.png']);
    const lu: unknown = JSON.parse(strFromU8(fichiers['manifest.json'] ?? new Uint8Array()));
    assert.deepEqual(await valider(lu), []);
    assert.deepEqual(lu, JSON.parse(JSON.stringify(manifeste(lireReglagesTeams(ENV)))));
  });

  it('the validation can fail', async () => {
    const bon = manifeste(lireReglagesTeams(ENV));
    assert.notDeepEqual(await valider({ ...bon, id: 'pas-un-guid' }), []);
    assert.notDeepEqual(await valider({ ...bon, bots: [{ ...bon.bots[0], scopes: ['partout'] }] }), []);
  });

  it('keeps its texts within the limits of the store, in French', () => {
    const { name, description, bots } = manifeste(lireReglagesTeams(ENV));
    assert.ok(name.short.length <= 30 && name.full.length <= 100);
    assert.ok(description.short.length <= 80 && description.full.length <= 4000);
    for (const { title, description: aide } of bots[0]?.commandLists[0]?.commands ?? [])
      assert.ok(title.length <= 32 && aide.length <= 128, title);
    assert.deepEqual(bots[0]?.scopes, ['personal', 'team', 'groupChat']);
  });

  it('draws a 192×192 colour icon without transparency and a 32×32 outline in white alone', () => {
    const fichiers = unzipSync(paquetTeams(lireReglagesTeams(ENV)));
    const couleur = lirePng(fichiers['couleur.png'] ?? new Uint8Array());
    assert.deepEqual(couleur.cote, [192, 192]);
    const trait = lirePng(fichiers['trait.png'] ?? new Uint8Array());
    assert.deepEqual(trait.cote, [32, 32]);
    const points = (png: typeof trait, cote: number) =>
      Array.from({ length: cote * cote }, (_, rang) => {
        const debut = Math.floor(rang / cote) * (1 + cote * 4) + 1 + (rang % cote) * 4;
        return [...png.points.subarray(debut, debut + 4)];
      });
    assert.ok(points(couleur, 192).every(([, , , a]) => a === 255));
    const traits = points(trait, 32);
    assert.ok(traits.every(([r, v, b]) => r === 255 && v === 255 && b === 255));
    assert.ok(traits.some(([, , , a]) => a === 255) && traits.some(([, , , a]) => a === 0));
  });

  it('makes the same bytes from the same settings', () => {
    assert.deepEqual(paquetTeams(lireReglagesTeams(ENV)), paquetTeams(lireReglagesTeams(ENV)));
  });

  it('names the variable that is missing or wrong, in French', () => {
    assert.throws(
      () => lireReglagesTeams({ ...ENV, TEAMS_APP_ID: undefined }),
      /TEAMS_APP_ID est obligatoire/,
    );
    assert.throws(
      () => lireReglagesTeams({ ...ENV, TEAMS_DOMAINE: 'https://x.fr/' }),
      /TEAMS_DOMAINE doit être/,
    );
    assert.throws(() => lireReglagesTeams({ ...ENV, MicrosoftAppId: 'x' }), /MicrosoftAppId doit être/);
  });

  it('gives the Playground at least five users beside the current one', () => {
    const yaml = configurationPlayground();
    assert.ok((yaml.match(/^ {2}- id: personne-/gm) ?? []).length >= 5);
    const ids = [...yaml.matchAll(/^\s*(?:- )?id: (.+)$/gm)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
