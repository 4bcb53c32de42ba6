import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { after, before, describe, it } from 'mocha';
import { empreinteDuJeton, nouveauJeton } from '../../bot/partage.js';
import { rendre } from '../../cards/index.js';
import { lireDonnees } from '../../dialogs/dossier/import.js';
import { ETAT_INITIAL, lireEtat, type Reponse, schemaDossier, tour } from '../../dialogs/index.js';
import { lancer } from './service.js';

type Lance = Awaited<ReturnType<typeof lancer>>;

describe('bot/http/telechargement', () => {
  let service: Lance;
  const cle = { personne: 'maire', conversation: 'c' };
  let numero = 0;

  const dire = async (texte: string): Promise<readonly Reponse[]> => {
    numero += 1;
    const rendu = await service.application.traiter({
      cle,
      idActivite: `t${numero}`,
      canal: 'web',
      evenement: { type: 'texte', texte },
    });
    return rendu.reponses;
  };
  const liens = (reponses: readonly Reponse[]): readonly string[] =>
    reponses.flatMap(({ vue }) =>
      (vue?.boutons ?? []).flatMap((b) => (b.lien === undefined ? [] : [b.lien])),
    );

  before(async () => {
    service = await lancer(
      { TODAY: '2023-01-16' },
      {
        noyau: {
          etatInitial: ETAT_INITIAL,
          lireEtat,
          lireDossier: (donnees) => schemaDossier.safeParse(donnees).data ?? null,
          tour,
        },
        rendre,
      },
    );
    await dire('Saint-Égrève, 14 classes');
    await dire(
      'une école élémentaire Jaurès de 5 classes, socle pas encore atteint, 1 PAC de 20 tablettes et 2 VPI',
    );
  });
  after(async () => service.fermer());

  it('gives the Word document, the page, the data and the price request, as they are now', async () => {
    const [docx = '', html = '', json = '', prix = ''] = liens(await dire('exporter'));
    assert.ok(docx.startsWith(`${service.adresse}/documents/`));
    const word = await fetch(docx);
    assert.equal(word.status, 200);
    assert.match(word.headers.get('content-type') ?? '', /wordprocessingml/);
    assert.equal(
      word.headers.get('content-disposition'),
      'attachment; filename="Dossier TNE - Saint-Egreve.docx"; filename*=UTF-8\'\'Dossier%20TNE%20-%20Saint-%C3%89gr%C3%A8ve.docx',
    );
    assert.equal(word.headers.get('cache-control'), 'no-store');
    assert.equal(word.headers.get('x-content-type-options'), 'nosniff');
    const contenu = unzipSync(new Uint8Array(await word.arrayBuffer()));
    const texte = strFromU8(contenu['word/document.xml'] ?? new Uint8Array());
    assert.match(texte, /Saint-Égrève/);
    assert.match(texte, /11.800/);

    const page = await fetch(html);
    assert.match(page.headers.get('content-security-policy') ?? '', /sha256-/);
    assert.match(page.headers.get('content-disposition') ?? '', /^inline/);
    assert.match(await page.text(), /Jaurès/);

    const demande = unzipSync(new Uint8Array(await (await fetch(prix)).arrayBuffer()));
    assert.match(strFromU8(demande['word/document.xml'] ?? new Uint8Array()), /vidéoprojecteurs interactifs/);

    await dire('la commune a 20 classes');
    const lu = lireDonnees(await (await fetch(json)).text());
    assert.equal(lu.issue === 'ok' ? lu.situation.commune.classes : null, 20, 'rendered when opened');
  });

  it('knows no other address', async () => {
    for (const jeton of [nouveauJeton(), 'x', '..%2f..%2fetc%2fpasswd']) {
      const reponse = await fetch(`${service.adresse}/documents/${jeton}`);
      assert.equal(reponse.status, 404);
    }
    const reponse = await fetch(`${service.adresse}/documents/${nouveauJeton()}`);
    assert.match(await reponse.text(), /Document introuvable/);
  });

  it('says that a link has expired, and gives nothing to who lost access', async () => {
    const { stockage } = service.application;
    const [dossier] = await stockage.lireDossiers('maire');
    const lu = await stockage.lireEtat(cle);
    const expire = nouveauJeton();
    const etranger = nouveauJeton();
    const id = dossier?.id ?? '';
    const commun = { type: 'document' as const };
    await stockage.enregistrer({
      cle,
      idActivite: 'directement',
      instant: new Date().toISOString(),
      versionLue: lu?.version ?? 0,
      etat: lu?.valeur,
      dossiers: [],
      reponses: [],
      envois: [],
      apresPosition: 0,
      effacerPersonne: false,
      partage: [
        {
          ...commun,
          document: {
            empreinte: empreinteDuJeton(expire),
            personne: 'maire',
            dossier: id,
            format: 'docx',
            expire: new Date(Date.now() - 1000).toISOString(),
          },
        },
        {
          ...commun,
          document: {
            empreinte: empreinteDuJeton(etranger),
            personne: 'quelqu-un',
            dossier: id,
            format: 'docx',
            expire: new Date(Date.now() + 60_000).toISOString(),
          },
        },
      ],
    });
    const reponse = await fetch(`${service.adresse}/documents/${expire}`);
    assert.equal(reponse.status, 410);
    assert.match(await reponse.text(), /Lien expiré/);
    assert.equal((await fetch(`${service.adresse}/documents/${etranger}`)).status, 404);
  });
});
