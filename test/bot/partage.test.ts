import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { creerFile } from '../../bot/file.js';
import { ouvrirStockageLibsql } from '../../bot/stockage/libsql.js';
import type { Stockage } from '../../bot/stockage/port.js';
import { creerTraitement, type Traiter } from '../../bot/traitement.js';
import { rendre } from '../../cards/index.js';
import {
  ETAT_INITIAL,
  type Evenement,
  lireEtat,
  type Reponse,
  schemaDossier,
  tour,
} from '../../dialogs/index.js';

const JOUR_MS = 24 * 3600 * 1000;

describe('two people on one dossier, over the store', () => {
  let stockage: Stockage;
  let traiter: Traiter;
  let instant: number;
  let numero: number;
  const incidents: string[] = [];

  beforeEach(() => {
    stockage = ouvrirStockageLibsql(join(mkdtempSync(join(tmpdir(), 'partage-')), 'essai.db'));
    instant = Date.UTC(2023, 0, 16, 9);
    numero = 0;
    incidents.length = 0;
    traiter = creerTraitement({
      noyau: {
        etatInitial: ETAT_INITIAL,
        lireEtat,
        lireDossier: (donnees) => schemaDossier.safeParse(donnees).data ?? null,
        tour,
      },
      stockage,
      file: creerFile(50),
      journal: (evenement, details) => {
        if (evenement === 'incident') incidents.push(JSON.stringify(details));
      },
      maintenant: () => new Date(instant),
      jour: () => '2023-01-16',
      contacts: {},
      adresse: () => 'http://localhost:1',
    });
  });
  afterEach(async () => {
    assert.deepEqual(incidents, []);
    await stockage.fermer();
  });

  const envoyer = async (personne: string, evenement: Evenement): Promise<string> => {
    numero += 1;
    instant += 1000;
    const rendu = await traiter({
      cle: { personne, conversation: `c-${personne}` },
      idActivite: `a${numero}`,
      canal: 'web',
      evenement,
    });
    return enTexte(rendu.reponses);
  };
  const dire = (personne: string, texte: string) => envoyer(personne, { type: 'texte', texte });
  const faire = (personne: string, nom: string, argument?: string, valeur?: string) =>
    envoyer(personne, { type: 'soumission', valeur: { acte: 'commande', nom, argument, valeur } });
  const enTexte = (reponses: readonly Reponse[]): string =>
    reponses
      .map((r) => [r.texte ?? '', r.vue === undefined ? '' : rendre(r.vue).texte].join('\n'))
      .join('\n')
      .replaceAll('\u00a0', ' ')
      .replaceAll('\\', '');
  const codeDans = (texte: string): string =>
    /\b[A-Z]{4}(?:-[A-Z]{4})+\b/.exec(texte)?.[0] ?? assert.fail(`no code in: ${texte}`);
  const dossierDe = async (personne: string) => {
    const [ligne] = await stockage.lireDossiers(await stockage.principale(personne));
    return schemaDossier.parse(ligne?.valeur);
  };

  const preparer = async (): Promise<void> => {
    await dire('maire', 'Voiron, 14 classes');
    await dire(
      'maire',
      'Une école élémentaire Jaurès de 5 classes, socle pas encore atteint, 1 PAC de 20 tablettes, et une école élémentaire Ferry de 6 classes avec 2 PAC de 10 ordinateurs, déjà équipée',
    );
    const { ecoles } = (await dossierDe('maire')).situation;
    assert.deepEqual(
      ecoles.map((e) => e.nom),
      ['Jaurès', 'Ferry'],
    );
  };
  const inviter = async (valeur: string): Promise<string> =>
    codeDans(await faire('maire', 'inviter-qui', undefined, valeur));

  it('a teacher sees and fills one school; the mayor is told at the next message', async () => {
    await preparer();
    const code = await inviter('e1');
    const accueil = await dire('prof', `rejoindre ${code.toLowerCase()}`);
    assert.match(accueil, /lui seul/);
    const vues = [accueil];
    for (const texte of [
      'récapitulatif',
      'résultat',
      'que manque-t-il ?',
      'exporter en texte',
      'demande de prix',
      'où en étions-nous ?',
      'combien de PAC pour 14 classes ?',
      'annuler',
      'rétablir',
    ])
      vues.push(await dire('prof', texte));
    for (const nom of [
      'repartir-pac',
      'acces',
      'inviter',
      'copier-ecole',
      'renommer-ecole',
      'supprimer-ecole',
    ])
      vues.push(await faire('prof', nom));
    for (const vue of vues) assert.doesNotMatch(vue, /Ferry/, vue);
    assert.doesNotMatch(vues.join('\n'), /ordinateurs-10|10 ordinateurs de Ferry/);

    await faire('prof', 'corriger', 'ecoles[e1].descriptif');
    await dire(
      'prof',
      'Nos élèves liront et écriront avec des tablettes, en petits groupes, chaque semaine.',
    );
    const maire = await dire('maire', 'récapitulatif');
    assert.match(maire, /une autre personne a changé/);
    assert.match(maire, /Ferry/);
    const dossier = await dossierDe('maire');
    assert.match(dossier.situation.ecoles[0]?.descriptif ?? '', /petits groupes/);
    assert.equal(
      dossier.situation.ecoles.length,
      2,
      'the school that the teacher does not see is still there',
    );
    assert.equal(dossier.situation.commune.classes, 14);
  });

  it('a teacher is shown no figure, quote or piece of the commune as if it were the school’s', async () => {
    await preparer();
    await dire('maire', 'devis VPI 2 000 € HT');
    await dire('maire', '2 VPI pour Jaurès');
    await dire('prof', `rejoindre ${await inviter('e1')}`);
    const vues = [];
    for (const texte of ['résultat', 'récapitulatif', 'que manque-t-il ?', 'exporter en texte'])
      vues.push(await dire('prof', texte));
    const tout = vues.join('\n');
    assert.doesNotMatch(
      tout,
      /2 000|devis, hors|14 classes|Total de la commune|Critères de priorité|Le maire \(nom/,
    );
    assert.doesNotMatch(
      tout,
      /Nombre maximum de PAC :|Estimation pour Voiron|Dossier de candidature : Voiron/,
    );
    assert.match(vues[0] ?? '', /Estimation pour cette école : École élémentaire « Jaurès »/);
    assert.match(vues[0] ?? '', /11 800 €/);
    assert.match(vues[0] ?? '', /Extrait pour cette école seule/);
    assert.match(vues[3] ?? '', /Projet d’école : École élémentaire « Jaurès »/);
    assert.doesNotMatch(vues[3] ?? '', /nombre de PAC dans la limite|Personne à contacter/i);
    assert.match(await dire('prof', 'demande de prix'), /toute la commune/);
    assert.match(await dire('maire', 'résultat'), /2 000|Estimation pour Voiron/);
  });

  it('a teacher writes neither the commune, nor another school, nor removes their own', async () => {
    await preparer();
    await dire('prof', `rejoindre ${await inviter('e1')}`);
    const avant = (await dossierDe('maire')).situation;
    await faire('prof', 'mettre', 'commune.classes', '25');
    await faire('prof', 'mettre', 'ecoles[e2].niveau', 'atteint');
    await faire('prof', 'supprimer-ecole', 'e1');
    await faire('prof', 'supprimer-ecole', 'e2');
    await faire('prof', 'ajouter-ecole');
    await dire('prof', 'la commune a 30 classes');
    await dire('prof', 'devis VPI 2 000 € HT');
    assert.deepEqual((await dossierDe('maire')).situation, avant);
  });

  it('a code serves once, expires, and wrong ones are counted', async () => {
    await preparer();
    const code = await inviter('e1');
    await dire('prof', code);
    assert.match(await dire('autre', `rejoindre ${code}`), /ne sert plus/);
    const tardif = await inviter('porteur');
    instant += 31 * JOUR_MS;
    assert.match(await dire('autre', `rejoindre ${tardif}`), /ne sert plus/);
    assert.equal((await stockage.lireDossiers('autre')).length, 0);
    for (let i = 0; i < 8; i += 1) assert.match(await dire('curieux', 'BCDF-GHJK'), /ne connais pas ce code/);
    const bon = await inviter('porteur');
    assert.match(await dire('curieux', bon), /Trop de codes/);
    assert.match(await dire('secretaire', bon), /tout y faire/);
    instant += 2 * 3600 * 1000;
    assert.match(await dire('curieux', 'BCDF-GHJK'), /ne connais pas ce code/, 'the wait ends');
  });

  it('the mayor takes an access back; not the other way round', async () => {
    await preparer();
    await dire('prof', `rejoindre ${await inviter('e1')}`);
    const numeroteurs = await traiter({
      cle: { personne: 'maire', conversation: 'c-maire' },
      idActivite: 'liste',
      canal: 'web',
      evenement: { type: 'texte', texte: 'qui a accès ?' },
    });
    const lignes = numeroteurs.reponses.flatMap(({ vue }) =>
      (vue?.blocs ?? []).flatMap((b) => (b.type === 'faits' ? b.lignes : [])),
    );
    assert.equal(lignes.length, 2);
    const soumission = lignes.find((l) => l.bouton !== undefined)?.bouton?.soumission;
    assert.ok(soumission?.acte === 'commande' && soumission.argument !== undefined);
    assert.doesNotMatch(soumission.argument, /prof/);
    await faire('prof', 'revoquer-confirme', soumission.argument);
    assert.equal((await stockage.lireDossiers('prof')).length, 1, 'a teacher takes nothing back');
    await envoyer('maire', { type: 'soumission', valeur: soumission });
    assert.match(await dire('maire', 'oui'), /retiré/);
    assert.equal((await stockage.lireDossiers('prof')).length, 0);
    assert.doesNotMatch(await dire('prof', 'récapitulatif'), /Jaurès|Voiron/);
  });

  it('deleting oneself leaves the dossier to the one who carries it too', async () => {
    await preparer();
    await dire('secretaire', `rejoindre ${await inviter('porteur')}`);
    await dire('maire', 'supprimer mes données');
    assert.match(await dire('maire', 'oui'), /elle en est maintenant responsable/);
    assert.equal((await stockage.lireDossiers('maire')).length, 0);
    const suite = await dire('secretaire', 'récapitulatif');
    assert.match(suite, /c’est vous qui en êtes maintenant responsable/);
    assert.match(suite, /Ferry/);
    assert.doesNotMatch(await dire('secretaire', 'récapitulatif'), /maintenant responsable/, 'said once');
    const [ligne] = await stockage.lireDossiers('secretaire');
    assert.equal(ligne?.droits.role, 'proprietaire');
    codeDans(await faire('secretaire', 'inviter-qui', undefined, 'e1'));
  });

  it('of two who carry it, the first one to have joined becomes its owner; the other carries on', async () => {
    await preparer();
    await dire('zoe', `rejoindre ${await inviter('porteur')}`);
    await dire('adjoint', `rejoindre ${await inviter('porteur')}`);
    await dire('maire', 'supprimer mes données');
    await dire('maire', 'oui');
    const role = async (personne: string) => (await stockage.lireDossiers(personne))[0]?.droits.role;
    assert.deepEqual([await role('zoe'), await role('adjoint')], ['proprietaire', 'porteur']);
    await dire('zoe', 'supprimer mes données');
    await dire('zoe', 'oui');
    assert.equal(await role('adjoint'), 'proprietaire');
    await dire('adjoint', 'supprimer mes données');
    assert.match(await dire('adjoint', 'oui'), /^Vos données sont supprimées\.\s*$/m);
  });

  it('one who carries it and leaves changes nothing for its owner', async () => {
    await preparer();
    await dire('secretaire', `rejoindre ${await inviter('porteur')}`);
    await dire('secretaire', 'supprimer mes données');
    await dire('secretaire', 'oui');
    const suite = await dire('maire', 'récapitulatif');
    assert.match(suite, /Ferry/);
    assert.doesNotMatch(suite, /responsable/);
  });

  it('with only schools left, the commune’s dossier disappears and each school keeps its own project', async () => {
    await preparer();
    await dire('prof', `rejoindre ${await inviter('e1')}`);
    await dire('collegue', `rejoindre ${await inviter('e2')}`);
    await faire('prof', 'mettre', 'ecoles[e1].debit', '30');
    assert.match(await dire('maire', 'supprimer mes données'), /chaque école garde son propre projet/);
    assert.match(await dire('maire', 'oui'), /Les écoles invitées gardent chacune leur propre projet/);
    assert.equal((await stockage.lireDossiers('maire')).length, 0);
    const suite = await dire('prof', 'récapitulatif');
    assert.match(suite, /il est maintenant à vous/);
    assert.match(suite, /Jaurès/);
    assert.doesNotMatch(suite, /Ferry/);
    const [ligne, ...autres] = await stockage.lireDossiers('prof');
    assert.deepEqual([ligne?.droits.role, autres.length], ['proprietaire', 0]);
    const { situation } = schemaDossier.parse(ligne?.valeur);
    assert.deepEqual(
      situation.ecoles.map((e) => [e.nom, e.debit]),
      [['Jaurès', '30']],
    );
    codeDans(await dire('prof', 'proposer mon projet à la mairie'));
    assert.match(await dire('collegue', 'récapitulatif'), /Ferry/);
  });

  it('a teacher starts alone, offers the school, and goes on in the mayor’s dossier', async () => {
    await preparer();
    await dire('prof', 'Voiron');
    await dire('prof', 'une école maternelle Les Lilas de 3 classes, 1 PAC de 10 tablettes');
    const code = codeDans(await dire('prof', 'proposer mon projet à la mairie'));
    assert.match(await dire('maire', `rejoindre ${code}`), /Les Lilas.*Ajouter/s);
    assert.equal((await dossierDe('maire')).situation.ecoles.length, 2, 'nothing before the confirmation');
    const apres = await faire('maire', 'integrer', code);
    assert.match(apres, /Les Lilas/);
    const { ecoles } = (await dossierDe('maire')).situation;
    assert.deepEqual(
      ecoles.map((e) => e.nom),
      ['Jaurès', 'Ferry', 'Les Lilas'],
    );
    assert.equal(new Set(ecoles.flatMap((e) => (e.pacs ?? []).map((p) => p.id))).size, 4);
    const vus = await stockage.lireDossiers('prof');
    assert.deepEqual(vus.map((l) => l.droits.role).toSorted(), ['ecole', 'proprietaire']);
    assert.match(await faire('maire', 'integrer', code), /ne sert plus/);
  });

  it('a resume code makes another device the same person, once', async () => {
    await preparer();
    const code = codeDans(await dire('maire', 'code de reprise'));
    assert.match(code, /^[A-Z]{4}(-[A-Z]{4}){3}$/);
    const retour = await dire('telephone', `reprendre ${code}`);
    assert.match(retour, /vous reconnaît/);
    assert.match(retour, /Voiron/);
    assert.match(retour, /derniers échanges/);
    await dire('telephone', 'la commune a 25 classes');
    assert.equal((await dossierDe('maire')).situation.commune.classes, 25);
    assert.doesNotMatch(await dire('maire', 'récapitulatif'), /autre personne/, 'the same person on both');
    assert.match(await dire('intrus', `reprendre ${code}`), /ne sert plus/);
    await dire('telephone', 'supprimer mes données');
    await dire('telephone', 'oui');
    assert.equal((await stockage.lireDossiers('maire')).length, 0, 'deleting is for all linked devices');
    assert.equal(await stockage.lireEtat({ personne: 'maire', conversation: 'c-maire' }), undefined);
  });

  it('two people writing at once lose nothing', async () => {
    await preparer();
    await dire('prof', `rejoindre ${await inviter('e1')}`);
    await Promise.all([
      dire('maire', 'la commune a 20 classes'),
      faire('prof', 'mettre', 'ecoles[e1].debit', '30'),
      faire('maire', 'mettre', 'ecoles[e2].debit', '50'),
    ]);
    const { commune, ecoles } = (await dossierDe('maire')).situation;
    assert.equal(commune.classes, 20);
    assert.deepEqual(
      ecoles.map((e) => e.debit),
      ['30', '50'],
    );
  });
});
