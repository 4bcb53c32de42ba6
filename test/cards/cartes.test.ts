import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'mocha';
import { boutonsDe, paginer, rendre, texteDe } from '../../cards/index.js';
import { inerte } from '../../cards/inerte.js';
import { schemaSoumission } from '../../dialogs/evenement.js';
import type { Bloc, Saisie, Vue } from '../../dialogs/vues.js';
import { blocsEnormes, exemples, recapitulatif, resultat, trenteEcoles } from './exemples.js';
import { PROPRIETES } from './proprietes.js';

type Objet = Readonly<Record<string, unknown>>;

interface Evenement {
  readonly message: string;
}
interface PaquetAdaptiveCards {
  readonly AdaptiveCard: new () => {
    parse(carte: object, contexte: object): void;
    validateProperties(): { readonly validationEvents: readonly Evenement[] };
  };
  readonly SerializationContext: new (
    version: unknown,
  ) => { readonly eventCount: number; getEventAt(i: number): Evenement };
  readonly Versions: { readonly v1_5: unknown };
}
// Its ES module entry point has no file extensions: Node reads the bundle only.
const AC: PaquetAdaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

// Its pattern for languages keeps state (flag g): it refuses every other card, the same one included.
const REPROCHE_A_TORT = 'Invalid value "fr" for property "lang".';

function reprochesDuPaquet(carte: object): readonly string[] {
  const contexte = new AC.SerializationContext(AC.Versions.v1_5);
  const lue = new AC.AdaptiveCard();
  lue.parse(carte, contexte);
  return [
    ...Array.from({ length: contexte.eventCount }, (_, i) => contexte.getEventAt(i).message),
    ...lue.validateProperties().validationEvents.map((evenement) => evenement.message),
  ].filter((reproche) => reproche !== REPROCHE_A_TORT);
}

/** Every object of a card that has a type, but what actions carry as data. */
function elements(noeud: unknown): readonly Objet[] {
  if (Array.isArray(noeud)) return noeud.flatMap(elements);
  if (typeof noeud !== 'object' || noeud === null) return [];
  const { data: _, ...reste } = noeud as Objet;
  return [...('type' in reste ? [noeud as Objet] : []), ...Object.values(reste).flatMap(elements)];
}

function deType(carte: object, motif: RegExp): readonly Objet[] {
  return elements(carte).filter((element) => motif.test(String(element.type)));
}

function octets(carte: object): number {
  return Buffer.byteLength(JSON.stringify(carte), 'utf8');
}

function chainesDeBloc(bloc: Bloc): readonly string[] {
  switch (bloc.type) {
    case 'texte':
      return bloc.texte.split('\n');
    case 'liste':
      return bloc.elements;
    case 'faits':
      return bloc.lignes.flatMap(({ libelle, valeur, bouton }) => [libelle, valeur, bouton?.titre ?? '']);
    case 'tableau':
      return [bloc.legende, ...bloc.entetes, ...bloc.lignes.flat()];
    case 'citation':
      return [bloc.texte, bloc.reference];
    case 'section':
    case 'detail':
      return [bloc.titre, ...bloc.blocs.flatMap(chainesDeBloc)];
  }
}

function chainesDeSaisie(saisie: Saisie): readonly string[] {
  if (saisie.type === 'choix') return [saisie.libelle, ...saisie.options.map(({ titre }) => titre)];
  if (saisie.type === 'formulaire') {
    return [
      saisie.libelle,
      ...saisie.champs.flatMap((champ) => [
        champ.libelle,
        champ.aide ?? '',
        champ.indication ?? '',
        ...(champ.options ?? []).map(({ titre }) => titre),
        champ.type === 'choix' ? '' : (champ.valeur ?? ''),
      ]),
    ];
  }
  return [saisie.libelle, saisie.indication ?? '', saisie.valeur ?? ''];
}

function chaines(vue: Vue): readonly string[] {
  return [
    vue.titre ?? '',
    ...vue.blocs.flatMap(chainesDeBloc),
    ...(vue.saisie === undefined ? [] : chainesDeSaisie(vue.saisie)),
    ...vue.boutons.flatMap(({ titre, lien }) => [titre, lien ?? '']),
  ];
}

const toutes: readonly (readonly [string, Vue])[] = [
  ...Object.entries(exemples),
  ...paginer(trenteEcoles).map((page, i) => [`30 écoles, page ${i + 1}`, page] as const),
  ...paginer(blocsEnormes).map((page, i) => [`blocs énormes, page ${i + 1}`, page] as const),
];

describe('cards: every view', () => {
  for (const [nom, vue] of toutes) {
    const { carte, texte, pages } = rendre(vue);

    it(`${nom}: is valid, light, and says the version of Teams`, () => {
      assert.deepEqual(reprochesDuPaquet(carte), []);
      assert.ok(octets(carte) < 20_000, `${octets(carte)} bytes`);
      assert.equal(carte.version, '1.5');
      assert.equal(carte.lang, 'fr');
      assert.equal(carte.fallbackText, texte);
      assert.equal(pages, 1);
    });

    it(`${nom}: has only the properties of the schema`, () => {
      for (const element of elements(carte)) {
        const permises = PROPRIETES[String(element.type)];
        assert.ok(permises, `unknown type ${String(element.type)}`);
        for (const cle of Object.keys(element)) {
          assert.ok(permises.includes(cle), `${String(element.type)}.${cle}`);
        }
      }
    });

    it(`${nom}: every input has a label and an id of its own, every action a title, five at most together`, () => {
      const inputs = deType(carte, /^Input\./);
      for (const input of inputs) {
        assert.ok(typeof input.label === 'string' && input.label !== '');
        if (input.isRequired === true) assert.match(String(input.errorMessage), /^[A-ZÉ].*\.$/);
      }
      assert.equal(new Set(inputs.map(({ id }) => id)).size, inputs.length);
      for (const action of deType(carte, /^Action\./)) {
        assert.ok(typeof action.title === 'string' && action.title !== '');
      }
      for (const lieu of [carte, ...deType(carte, /^ActionSet$/)]) {
        assert.ok(!Array.isArray(lieu.actions) || lieu.actions.length <= 5);
      }
      const ids = elements(carte).flatMap(({ id }) => (id === undefined ? [] : [id]));
      assert.equal(new Set(ids).size, ids.length);
      for (const bascule of deType(carte, /ToggleVisibility/)) {
        assert.ok((bascule.targetElements as readonly string[]).every((id) => ids.includes(id)));
      }
    });

    it(`${nom}: every submission is understood, and every choice of the view is on the card`, () => {
      const envois = deType(carte, /^Action\.Submit$/).map(({ data }) => data);
      for (const envoi of envois) assert.ok(schemaSoumission.safeParse(envoi).success, JSON.stringify(envoi));
      const inputs = deType(carte, /^Input\./);
      const liens = deType(carte, /OpenUrl/).map(({ url }) => url);
      const restants = inputs.length > 0 ? boutonsDe(sansSaisie(vue)) : boutonsDe(vue);
      for (const bouton of restants) {
        const trouve =
          bouton.lien === undefined
            ? envois.some((envoi) => contient(envoi, bouton.soumission))
            : liens.includes(bouton.lien);
        assert.ok(trouve, bouton.titre);
      }
    });

    it(`${nom}: the text twins say everything, and nothing strange`, () => {
      const brut = texteDe(vue, { puces: true });
      for (const chaine of chaines(vue)) {
        assert.ok(brut.includes(chaine), `« ${chaine} » is missing in:\n${brut}`);
        assert.ok(texte.includes(inerte(chaine)), `« ${chaine} » is missing in:\n${texte}`);
      }
      for (const sortie of [brut, texte, JSON.stringify(carte)]) {
        assert.doesNotMatch(sortie, /undefined|NaN|\[object|null/);
      }
    });
  }
});

function sansSaisie({ saisie: _, ...vue }: Vue): Vue {
  return vue;
}

function contient(envoi: unknown, soumission: object): boolean {
  return Object.entries(soumission).every(
    ([cle, valeur]) => JSON.stringify((envoi as Objet)[cle]) === JSON.stringify(valeur),
  );
}

describe('cards: pages', () => {
  it('thirty schools are dealt out over pages that fit, none of their strings lost', () => {
    for (const vue of [trenteEcoles, blocsEnormes]) {
      const pages = paginer(vue);
      assert.ok(pages.length > 1);
      assert.equal(rendre(vue).pages, pages.length);
      const tout = pages.map((page) => texteDe(page, { puces: false })).join('\n');
      for (const chaine of vue.blocs.flatMap(chainesDeBloc)) {
        for (const mot of chaine.split(/(?<=\.) /u)) assert.ok(tout.includes(mot), mot);
      }
    }
  });

  it('keeps each correction of each line, once', () => {
    const voulus = boutonsDe({ ...trenteEcoles, boutons: [] }).map((b) => JSON.stringify(b.soumission));
    const obtenus = paginer(trenteEcoles).flatMap((page) =>
      boutonsDe({ ...page, boutons: [] }).map((b) => JSON.stringify(b.soumission)),
    );
    assert.equal(voulus.length, 90);
    assert.deepEqual(obtenus, voulus);
  });

  it('says where one is and leads to the neighbours', () => {
    const nombre = paginer(trenteEcoles).length;
    const milieu = rendre(trenteEcoles, 2);
    assert.equal(milieu.page, 2);
    assert.ok(milieu.texte.includes(`Page 2 sur ${nombre}`));
    const arguments_ = boutonsDe(paginer(trenteEcoles)[1] ?? trenteEcoles).flatMap(({ soumission }) =>
      soumission.acte === 'commande' && soumission.nom === 'page' ? [soumission.argument] : [],
    );
    assert.deepEqual(arguments_, ['recapitulatif:3', 'recapitulatif:1']);
    assert.equal(rendre(trenteEcoles, 99).page, nombre);
    assert.equal(rendre(trenteEcoles, -1).page, 1);
    assert.equal(rendre(trenteEcoles, Number.NaN).page, 1);
  });

  it('goes on counting a list over the pages, and says that a section goes on', () => {
    const tout = paginer(blocsEnormes).map((page) => texteDe(page, { puces: false }));
    assert.ok(tout.some((page) => page.includes('300. Élément 299 de la liste')));
    assert.ok(tout[1]?.includes('(suite)'));
  });

  it('leaves alone what fits', () => {
    assert.deepEqual(paginer(recapitulatif), [recapitulatif]);
  });

  it('tells options too many for a card as a list, and takes a typed answer', () => {
    const options = Array.from({ length: 512 }, (_, i) => ({
      titre: `Commune numéro ${i}`,
      valeur: `38${i}`,
    }));
    const exemple = exemples['choix-commune'];
    assert.ok(exemple?.saisie?.type === 'choix');
    const pages = paginer({ ...exemple, saisie: { ...exemple.saisie, options } });
    const tout = pages.map((page) => texteDe(page, { puces: false })).join('\n');
    assert.ok(options.every(({ titre }) => tout.includes(titre)));
    assert.ok(pages.every((page) => octets(rendre(page).carte) < 20_000));
  });
});

describe('cards: details that matter', () => {
  it('asks a short single choice in one click, the value in the submission', () => {
    const { carte } = rendre(exemples['question-boutons'] as Vue);
    assert.deepEqual(deType(carte, /^Input\./), []);
    const clics = deType(carte, /Submit/).map(({ title, data }) => [title, (data as Objet).valeur]);
    assert.deepEqual(clics.slice(0, 3), [
      ['Oui, déjà atteint', 'atteint'],
      ['✓ Non, pas encore', 'pas-atteint'],
      ['Je ne sais pas', 'inconnu'],
    ]);
  });

  it('sends the input with its own button alone', () => {
    const { carte } = rendre(exemples['question-nombre'] as Vue);
    for (const action of deType(carte, /Submit/)) {
      assert.equal(action.associatedInputs === 'none', action.title !== 'Valider');
    }
  });

  it('makes a click a visible message in Teams', () => {
    const [clic] = deType(rendre(exemples.accueil as Vue).carte, /Submit/);
    assert.ok(clic);
    assert.deepEqual((clic.data as Objet).msteams, {
      type: 'messageBack',
      displayText: 'Estimer la subvention',
      text: 'Estimer la subvention',
    });
  });

  it('loses no button beyond the fifth', () => {
    const { carte } = rendre(resultat);
    const titres = (carte.actions as readonly Objet[]).map(({ title }) => title);
    assert.equal(titres.length, 5);
    assert.equal(titres.at(-1), 'Plus de choix…');
    assert.equal(titres[0], 'Préparer le dossier');
  });

  it('names the line that a correction is about', () => {
    const titres = deType(rendre(recapitulatif).carte, /^Column$/).flatMap(({ selectAction }) =>
      selectAction === undefined ? [] : [(selectAction as Objet).title],
    );
    assert.equal(titres[1], 'Corriger\u00a0: Nombre de classes');
  });

  it('numbers the choices as the terminal reads them', () => {
    const vue = exemples['question-boutons'] as Vue;
    const lignes = texteDe(vue, { puces: true }).split('\n');
    boutonsDe(vue).forEach(({ titre }, i) => {
      assert.ok(lignes.includes(`${i + 1}. ${titre}`));
    });
  });

  it('wraps without breaking an amount', () => {
    const texte = texteDe(resultat, { puces: true, largeur: 40 });
    assert.ok(texte.includes('23\u00a0600\u00a0€'));
    for (const ligne of texte.split('\n'))
      assert.ok(ligne.length <= 40 || !ligne.trim().includes(' '), ligne);
  });

  it('takes a text too long to be given back out of its field, and says so', () => {
    const vue = exemples['question-texte'] as Vue;
    assert.ok(vue.saisie?.type === 'texte');
    const longue = { ...vue, saisie: { ...vue.saisie, valeur: 'Un long projet. '.repeat(1000) } };
    const { carte, texte } = rendre(longue);
    assert.ok(octets(carte) < 20_000);
    assert.match(texte, /trop long/);
    assert.match(JSON.stringify(carte.body), /trop long/);
  });
});

describe('cards: what people type is inert', () => {
  const markdown = createRequire(import.meta.url)('markdown-it') as (o: object) => {
    render(t: string): string;
  };
  // As Web Chat reads the text of cards and messages.
  const lire = markdown({ html: true, typographer: true });
  const pieges = [
    '**gras**',
    '*a* _b_ __c__ ~~d~~ `e`',
    '[clic](javascript:alert(1))',
    '![img](http://mal.example/x.png)',
    '[x]: http://mal.example\n\n[x]',
    '<b>gras</b><script>x</script>',
    '<http://mal.example>',
    '&lt;b&gt; &copy;',
    '# titre',
    '- puce',
    '1. un',
    '> cité',
    '| a | b |\n|---|---|',
    'Titre\n=====',
    '    code',
    '\\*a\\*',
    '```\ncode\n```',
    '---',
  ];
  for (const piege of pieges) {
    it(JSON.stringify(piege), () => {
      const html = lire.render(inerte(piege));
      assert.doesNotMatch(html, /<(?!\/?p>|br)/, html);
    });
  }

  it('is seen as it was typed', () => {
    const vu = inerte('L’école *Jean-Macé* (CP_CM2) & <Cie> [a](b) ~~').replaceAll('\u2060', '');
    assert.equal(vu, 'L’école ∗Jean-Macé∗ (CP_CM2) & <Cie> [a](b) ~~');
    assert.equal(
      inerte('Saint-Martin-d’Hères, 11\u00a0800\u00a0€'),
      'Saint-Martin-d’Hères, 11\u00a0800\u00a0€',
    );
  });

  it('no text of a person stands in a place that reads markdown, unless inert', () => {
    const piege = '**x** [y](z) {{DATE(2017-02-14T06:00:00Z)}}';
    const { carte } = rendre({
      ...recapitulatif,
      titre: piege,
      blocs: [
        { type: 'liste', elements: [piege] },
        { type: 'texte', texte: piege },
        {
          type: 'section',
          titre: piege,
          blocs: [{ type: 'faits', lignes: [{ libelle: piege, valeur: piege }] }],
        },
      ],
    });
    for (const { text } of deType(carte, /^TextBlock$/)) {
      assert.doesNotMatch(String(text), /\*\*|\]\(|\{\{/);
    }
    for (const { text } of deType(carte, /^TextRun$/)) assert.doesNotMatch(String(text), /\{\{/);
  });
});
