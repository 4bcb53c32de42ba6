import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'mocha';
import { RACINE } from './racine.js';

/** The arrows: bot → dialogs → rules; cards knows only types of dialogs; the SDK and I/O live in bot alone. */
const COUCHES = ['rules', 'dialogs', 'cards', 'bot'] as const;
const PERMIS: Readonly<Record<string, readonly string[]>> = {
  rules: ['rules'],
  dialogs: ['dialogs', 'rules'],
  cards: ['cards', 'dialogs'],
  bot: ['bot', 'dialogs', 'cards', 'rules'],
};
const PAQUETS: Readonly<Record<string, RegExp>> = {
  rules: /^(zod|decimal\.js)$/,
  dialogs: /^(zod|decimal\.js|snowball-stemmers|@microsoft\/recognizers-text-.*)$/,
  cards: /^$/,
};

interface Import {
  readonly fichier: string;
  readonly vers: string;
  readonly deType: boolean;
}

function fichiers(dossier: string): readonly string[] {
  return readdirSync(join(RACINE, dossier), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => join(dossier, f));
}

function sansCommentaires(texte: string): string {
  return texte.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/ .*$/gm, '');
}

function imports(fichier: string): readonly Import[] {
  const texte = sansCommentaires(readFileSync(join(RACINE, fichier), 'utf8'));
  const trouves = [...texte.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'/g)];
  const dynamiques = [...texte.matchAll(/import\('([^']+)'\)/g)];
  return [
    ...trouves.map((m) => ({ fichier, vers: m[2] ?? '', deType: m[1] !== undefined })),
    ...dynamiques.map((m) => ({ fichier, vers: m[1] ?? '', deType: /import\('[^']+'\)\./.test(m[0]) })),
  ];
}

describe('architecture', () => {
  for (const couche of COUCHES) {
    it(`${couche}/ imports along the arrows only`, () => {
      const fautes = fichiers(couche)
        .flatMap(imports)
        .filter(({ fichier, vers, deType }) => {
          if (!vers.startsWith('.')) {
            const permis = PAQUETS[couche];
            return permis !== undefined && !permis.test(vers);
          }
          const cible = relative(RACINE, resolve(RACINE, dirname(fichier), vers)).split('/')[0] ?? '';
          if (!PERMIS[couche]?.includes(cible)) return true;
          return couche === 'cards' && cible === 'dialogs' && !deType;
        })
        .map(({ fichier, vers }) => `${fichier} → ${vers}`);
      assert.deepEqual(fautes, []);
    });
  }

  it('rules/ is entered by its door alone', () => {
    const fautes = ['dialogs', 'bot']
      .flatMap(fichiers)
      .flatMap(imports)
      .filter(
        ({ vers, deType }) =>
          /\/rules\//.test(vers) && !/\/rules\/(index|situation)\.js$/.test(vers) && !deType,
      )
      .map(({ fichier, vers }) => `${fichier} → ${vers}`);
    assert.deepEqual(fautes, []);
  });

  it('one file alone imports the recognisers', () => {
    const qui = new Set(
      fichiers('dialogs')
        .flatMap(imports)
        .filter(({ vers }) => vers.startsWith('@microsoft/'))
        .map(({ fichier }) => fichier),
    );
    assert.deepEqual([...qui], ['dialogs/comprehension/reconnaisseur.ts']);
  });

  it('no clock, chance or environment outside bot/', () => {
    const interdits = /\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.env|performance\.now)/;
    const fautes = ['rules', 'dialogs', 'cards']
      .flatMap(fichiers)
      .filter((f) => interdits.test(sansCommentaires(readFileSync(join(RACINE, f), 'utf8'))));
    assert.deepEqual(fautes, []);
  });

  it('the environment is read in bot/main.ts alone', () => {
    const fautes = fichiers('bot').filter(
      (f) =>
        f !== 'bot/main.ts' &&
        /\bprocess\.env\b/.test(sansCommentaires(readFileSync(join(RACINE, f), 'utf8'))),
    );
    assert.deepEqual(fautes, []);
  });

  it('no figure of the call is typed in dialogs/, cards/ or bot/', () => {
    const figures =
      /11[ _.\u00a0]?800|12[ _.\u00a0]?610|200[ _.\u00a0]?000|\b(70|50)[ \u00a0]?%|17\/02\/2023|10\/03\/2023/;
    const fautes = ['dialogs', 'cards', 'bot']
      .flatMap(fichiers)
      .filter(
        (f) => !f.includes('/faq/ami-isere-2023/') && !f.includes('/phrases/') && !f.includes('/modele/'),
      )
      .flatMap((f) =>
        sansCommentaires(readFileSync(join(RACINE, f), 'utf8'))
          .split('\n')
          .filter((l) => figures.test(l))
          .map((l) => `${f}: ${l.trim().slice(0, 80)}`),
      );
    assert.deepEqual(fautes, []);
  });
});
