import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { avisTient, ouvreParUnAvis, sansAvis } from '../../../dialogs/faq/polarite.js';
import { ENTREES } from '../../../dialogs/faq/recherche.js';

/** Questions on the subject of an entry, and whether its « Oui » or « Non » answers them. */
const CAS: readonly (readonly [string, string, boolean])[] = [
  ['ent-obligatoire', 'l’ENT est obligatoire ?', true],
  ['ent-obligatoire', 'est-on obligé de prendre un ENT', true],
  ['ent-obligatoire', 'peut-on refuser l’ENT ?', false],
  ['ent-obligatoire', 'peut-on se passer de l’ENT ?', false],
  ['ent-obligatoire', 'l’ENT est facultatif ?', false],
  ['ordinateurs-maternelle', 'peut-on prendre des ordinateurs en maternelle', true],
  ['ordinateurs-maternelle', 'est-il interdit de prendre des ordinateurs en maternelle ?', false],
  ['deja-equipee-candidater', 'une commune déjà équipée peut-elle candidater', true],
  ['deja-equipee-candidater', 'est-on exclu si on a déjà eu un plan ?', false],
  ['bornes-wifi', 'les bornes wifi sont comprises ?', true],
  ['bornes-wifi', 'notre école est déjà couverte en wifi, on aura quand même des bornes ?', false],
  ['moins-de-dix', '10 tablettes c’est accepté ?', false],
  ['que-du-materiel', 'la formation est-elle obligatoire ?', false],
  ['prive-depose-seul', 'une école privée peut-elle déposer son propre dossier ?', true],
  ['prive-depose-seul', 'l’école privée peut-elle faire partie du dossier de la commune ?', false],
  ['cest-gratuit', 'y a-t-il quelque chose à payer ?', false],
  ['cest-gratuit', 'est-ce gratuit pour la commune ?', true],
  ['plafond-par-ecole', 'le maximum est par école ou par commune ?', false],
  ['cent-pour-cent', 'le Département paye tout ?', true],
  ['cent-pour-cent', 'combien est pris en charge ?', false],
];

describe('FAQ: a yes or a no only for the question it answers', () => {
  for (const [id, texte, tient] of CAS)
    it(`${id}: « ${texte} » ${tient ? 'keeps it' : 'gets the fact alone'}`, () => {
      const titre = ENTREES.find((e) => e.id === id)?.variantes[0];
      assert.ok(titre !== undefined);
      assert.equal(avisTient(texte, id, titre), tient);
    });

  it('keeps it for the entry’s own question', () => {
    for (const e of ENTREES)
      if (ouvreParUnAvis(e.reponse))
        assert.ok(avisTient(e.variantes[0] ?? '', e.id, e.variantes[0] ?? ''), e.id);
  });

  it('leaves a whole sentence, that begins neither with yes nor with no', () => {
    for (const e of ENTREES.filter((x) => ouvreParUnAvis(x.reponse))) {
      const fait = sansAvis(e.reponse);
      assert.match(fait, /^[\p{Lu}«{]/u, e.id);
      assert.ok(!ouvreParUnAvis(fait), e.id);
      assert.ok(fait.length > 40, e.id);
    }
  });
});
