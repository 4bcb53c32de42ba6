import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { aplatit } from '../../../dialogs/comprehension/normalise.js';
import { FAQ_AMI_ISERE_2023 as FAQ } from '../../../dialogs/faq/ami-isere-2023/index.js';
import type { EntreeFaq } from '../../../dialogs/faq/entree.js';
import { remplir } from '../../../dialogs/faq/gabarits.js';
import { type ContexteFaq, repondre } from '../../../dialogs/faq/reponse.js';
import { CAMPAGNE_PAR_DEFAUT as CAMPAGNE } from '../../../rules/index.js';

const CONTEXTE: ContexteFaq = { jour: '2023-01-10', contacts: {} };

/** What may hold a digit outside a placeholder: names, ages and paper sizes, none of them a figure of the call. */
const NOMS_AVEC_CHIFFRES = ['AMI 2', 'A4 et A3', 'cycle 1', 'de 6 à 16 ans', 'CM2'];

function chaque(controle: (entree: EntreeFaq) => string | undefined): void {
  const fautes = FAQ.flatMap((entree) => {
    const faute = controle(entree);
    return faute === undefined ? [] : [`${entree.id} : ${faute}`];
  });
  assert.deepEqual(fautes, []);
}

function ids(source: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(source.map(({ id }) => id));
}

function cle(variante: string): string {
  return aplatit(variante)
    .replace(/[^a-z0-9+]+/gu, ' ')
    .trim();
}

const couverts = new Set(FAQ.flatMap((e) => e.faits));
const manquants = (attendus: Iterable<string>) => [...attendus].filter((id) => !couverts.has(id));

describe('FAQ: coverage of the source', () => {
  it('has at least 160 entries', () => {
    assert.ok(FAQ.length >= 160, String(FAQ.length));
  });

  it('answers every fact, open reading, silence and later fact of the campaign', () => {
    assert.equal(CAMPAGNE.faits.length, 21);
    assert.equal(CAMPAGNE.lectures.length, 16);
    assert.deepEqual(manquants(ids(CAMPAGNE.faits)), []);
    assert.deepEqual(manquants(ids(CAMPAGNE.lectures)), []);
    assert.deepEqual(manquants(ids(CAMPAGNE.silences)), []);
    assert.deepEqual(manquants(ids(CAMPAGNE.posterieurs)), []);
    assert.deepEqual(manquants(ids(CAMPAGNE.droitGeneral.references)), []);
  });

  it('explains every word of the glossary', () => {
    assert.deepEqual(manquants(CAMPAGNE.droitGeneral.glossaire.map((g) => `glossaire:${g.sigle}`)), []);
  });

  it('answers each silence and each opening by an entry that owns up to it', () => {
    const avouees = new Set(
      FAQ.filter((e) =>
        /ne (?:le |les |la )?(?:précise|dit|prévoit|donne|parle|cite|distingue|définit|détaille|demande)|n'en parle|n'inscrit|n'(?:est|sont) pas (?:lisible|cité)|ouverte|lecture naturelle|est lu comme|n'impose|pas d'après|lectures sont possibles|L'assistant n|la lecture du texte/u.test(
          `${e.reponse} ${e.details ?? ''}`,
        ),
      ).flatMap((e) => e.faits),
    );
    const attendus = [...ids(CAMPAGNE.silences), ...ids(CAMPAGNE.lectures)];
    assert.deepEqual(
      attendus.filter((id) => !avouees.has(id)),
      [],
    );
  });

  it('names only facts, readings, silences, words and references that exist', () => {
    const connus = new Set([
      ...ids(CAMPAGNE.faits),
      ...ids(CAMPAGNE.lectures),
      ...ids(CAMPAGNE.silences),
      ...ids(CAMPAGNE.posterieurs),
      ...ids(CAMPAGNE.droitGeneral.references),
      ...CAMPAGNE.droitGeneral.glossaire.map((g) => `glossaire:${g.sigle}`),
    ]);
    chaque((e) => e.faits.find((id) => !connus.has(id)));
  });
});

describe('FAQ: variants', () => {
  it('has 6 to 12 variants an entry, the first one a full question', () => {
    chaque(({ variantes: v }) => (v.length < 6 || v.length > 12 ? `${v.length} variantes` : undefined));
    chaque(({ variantes: [premiere = ''] }) =>
      /^[A-ZÀÉÊ«\d].* ?\?$/u.test(premiere) ? undefined : premiere,
    );
  });

  it('never shares a variant between two entries, nor repeats one', () => {
    const vues = new Map<string, string>();
    const doubles: string[] = [];
    for (const { id, variantes } of FAQ) {
      for (const variante of variantes) {
        const autre = vues.get(cle(variante));
        if (autre !== undefined) doubles.push(`${variante} : ${autre} et ${id}`);
        vues.set(cle(variante), id);
      }
    }
    assert.deepEqual(doubles, []);
  });

  it('trains on unaccented wordings too', () => {
    chaque(({ variantes }) =>
      variantes.some(
        (v) =>
          cle(v) ===
          v
            .toLowerCase()
            .replace(/[^a-z0-9+]+/gu, ' ')
            .trim(),
      )
        ? undefined
        : 'aucune variante sans accent',
    );
  });
});

describe('FAQ: answers', () => {
  it('has unique kebab-case ids, and suites that exist', () => {
    const connus = ids(FAQ);
    assert.equal(connus.size, FAQ.length);
    chaque(({ id }) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id) ? undefined : 'id'));
    chaque(({ id, suites = [] }) => {
      if (suites.length > 3) return `${suites.length} suites`;
      return suites.find((s) => s === id || !connus.has(s));
    });
  });

  it('cites a quotation that exists, except about the assistant itself', () => {
    chaque((e) => (e.citations.length === 0 && e.nature !== 'assistant' ? 'sans citation' : undefined));
    const connues = new Set([
      ...ids(CAMPAGNE.extraits),
      ...ids(CAMPAGNE.posterieurs),
      ...ids(CAMPAGNE.droitGeneral.references),
    ]);
    chaque((e) => e.citations.find((id) => !connues.has(id)));
    chaque(({ citations: c }) => (new Set(c).size === c.length ? undefined : 'citation en double'));
  });

  it('types no digit outside placeholders and a few names', () => {
    chaque(({ reponse, details = '' }) => {
      const sans = NOMS_AVEC_CHIFFRES.reduce((t, nom) => t.replaceAll(nom, ''), `${reponse} ${details}`);
      return /\d/u.test(sans.replace(/\{[^}]*\}/gu, '')) ? reponse : undefined;
    });
  });

  it('fills every placeholder, before and after the deadline, with and without contacts and prices', () => {
    const contextes: readonly ContexteFaq[] = [
      CONTEXTE,
      { jour: '2023-02-17', contacts: {} },
      {
        jour: '2025-06-01',
        contacts: { departement: 'tne@exemple.fr', inspection: 'ien@exemple.fr' },
        prix: { prix: { vpi: { montant: '1999.90', origine: 'marché 2024', date: '2024-05-03' } } },
      },
    ];
    for (const contexte of contextes) {
      chaque((entree) => {
        const { texte, details = '', citations } = repondre(entree, contexte);
        const tout = [texte, details, ...citations.flatMap((c) => [c.texte, c.reference])].join('\n');
        return /[{}]|undefined|NaN|\[object|\.\.(?!\.)| {2}/u.exec(tout)?.[0];
      });
    }
  });

  it('refuses an unknown placeholder', () => {
    assert.throws(() => remplir('{prix:vpi}', CONTEXTE), /gabarit inconnu/u);
    assert.throws(() => remplir('{inconnu}', CONTEXTE), /gabarit inconnu/u);
  });

  it('answers in 400 characters at most, ending as a sentence', () => {
    chaque((entree) => {
      const { texte } = repondre(entree, CONTEXTE);
      if (texte.length > 400) return `${texte.length} caractères`;
      return /[.!?…»]$/u.test(texte) ? undefined : texte;
    });
  });

  it('is typographically French', () => {
    chaque((entree) => {
      const { texte, details = '', question } = repondre(entree, CONTEXTE);
      const tout = `${texte}\n${details}\n${question}`.replaceAll(/https?:\S+/gu, '');
      return /[^\u00a0\n][:;?!%»]|[^\u00a0\nM]€|«[^\u00a0]|[\p{L}]'[\p{L}]|\d \d{3}/u.exec(tout)?.[0];
    });
  });

  it('says whom to ask where the text is silent', () => {
    const sansContact = FAQ.filter((e) => e.nature === 'silence' && e.contact === undefined).map((e) => e.id);
    assert.deepEqual(sansContact.sort(), ['arrondi', 'qui-prepare', 'repartir-pac']);
  });

  it('answers a silence as a silence', () => {
    chaque(({ nature, reponse }) =>
      nature !== 'silence' || /\b(?:ne|n')\s?|ouverte|lecture naturelle/u.test(reponse) ? undefined : reponse,
    );
  });

  it('corrects a false premise first', () => {
    chaque(({ nature, reponse }) =>
      nature !== 'premisse-fausse' ||
      /^(?:Non|Si|On ne peut pas|Le document ne le prévoit pas)\b/u.test(reponse)
        ? undefined
        : reponse,
    );
  });

  it('tells later facts with their source and date', () => {
    chaque((entree) => {
      if (entree.nature !== 'fait-posterieur') return undefined;
      const { details = '' } = repondre(entree, CONTEXTE);
      return /https?:\/\//u.test(details) && /20\d\d/u.test(details) ? undefined : details;
    });
  });
});

describe('FAQ: figures', () => {
  const texte = (id: string, contexte = CONTEXTE) => {
    const entree = FAQ.find((e) => e.id === id);
    assert.ok(entree, id);
    const { texte: t, details = '' } = repondre(entree, contexte);
    return `${t} ${details}`.replaceAll('\u00a0', ' ');
  };

  it('come from the campaign and the rules', () => {
    assert.match(texte('prix-20-tablettes'), /11 800 € HT.*3 540 € HT.*70 %.*5 900 € HT.*50 %/u);
    assert.match(texte('prix-20-ordinateurs'), /12 610 € HT.*3 783 € HT.*6 305 € HT/u);
    assert.match(texte('niveau-inconnu'), /5 900 € HT à 8 260 € HT/u);
    assert.match(texte('taux-subvention'), /70 %.*200 000 € par commune.*50 %/u);
    assert.match(texte('bareme-pac'), /de 13 à 18 classes : 4 PAC.*49 classes et plus : 10 PAC/u);
    assert.match(texte('debit-minimum'), /20 Mb\/s/u);
    assert.match(texte('kit-maternelle'), /10 à 20 tablettes.*1 à 3 tablettes « classe ».*13 à 23 casques/u);
    assert.match(texte('date-limite'), /17 février 2023.*il reste 38 jours/u);
    assert.match(texte('date-limite', { jour: '2023-02-18', contacts: {} }), /l’appel est clos/u);
  });

  it('say that an illegible price is illegible, and give no amount', () => {
    for (const id of ['prix-10-tablettes', 'prix-10-ordinateurs', 'prix-vpi', 'prix-eni', 'moitie-du-prix']) {
      assert.match(texte(id), /lisible/u);
      assert.doesNotMatch(texte(id), /€/u);
    }
  });

  it('show a price given by the deployer with its origin', () => {
    const prix = { prix: { vpi: { montant: '1999.90', origine: 'marché 2024', date: '2024-05-03' } } };
    assert.match(texte('prix-vpi', { ...CONTEXTE, prix }), /1 999,90 € HT \(marché 2024, 3 mai 2024\)/u);
  });

  it('quote the programme: twelve départements', () => {
    assert.match(texte('tne-departements'), /Douze départements/u);
    assert.match(CAMPAGNE.extraits.find((e) => e.id === 'tne-douze')?.verbatim ?? '', /Douze départements/u);
  });

  it('name the contact that the deployer configured', () => {
    assert.match(texte('ou-deposer'), /À qui le demander : le Département de l’Isère\./u);
    assert.match(
      texte('ou-deposer', { ...CONTEXTE, contacts: { departement: 'tne@exemple.fr' } }),
      /tne@exemple\.fr/u,
    );
  });
});
