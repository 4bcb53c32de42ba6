import type { IdCommande } from '../intentions-types.js';

/** Ways of acting on the dossier: schools, PACs, variants, follow-ups; same notation as the computed questions. */
export const PHRASES_COMMANDES_DOSSIER: Readonly<Partial<Record<IdCommande, string>>> = {
  'repartir-pac': `
{répartir|répartis|répartissez|propose une répartition|proposez une répartition|proposer une répartition|comment répartir|aide-moi à répartir|répartition} {|des PAC|les PAC|les PAC entre les écoles|entre mes écoles|entre les écoles}
{comment|} {distribuer|partager|ventiler|placer} les PAC {|entre les écoles|dans mes écoles}
{où|dans quelles écoles|dans quelle école} mettre les PAC
quelle est la meilleure répartition
{optimise|optimiser} {les PAC|la répartition|mon projet}
qui devrait avoir les PAC
fais-moi une proposition de répartition`,
  'ajouter-ecole': `
{ajouter|ajoute|ajoutez|je veux ajouter|je voudrais ajouter|rajouter|rajoute|créer|il faut ajouter|nouvelle} {une école|l'école Jaurès|une autre école|une deuxième école|l'école maternelle des Lilas|école|une école privée|l'école du bourg}
{j'ai|on a|nous avons} {oublié une école|une autre école à ajouter|une école de plus|encore une école|aussi une école maternelle}
il y a aussi l'école {Pasteur|du Centre|maternelle}
encore une école`,
  'supprimer-ecole': `
{supprimer|supprime|supprimez|enlever|enlève|enlevez|retirer|retire|je veux supprimer|je voudrais enlever|ôter|ote} {une école|l'école Jaurès|la dernière école|l'école maternelle|cette école|l'école du bourg|l'école Pasteur du dossier|l'école privée}
l'école {Jaurès|du Centre|Pasteur} {ne participe plus|n'est plus dans le projet|se retire|ferme, enlevez-la}
{sortir|sors} l'école {Pasteur|Jaurès} {du dossier|du projet}
l'école {du hameau|Pasteur|des Lilas|du bas} {ne participe plus|ne veut plus participer|ne fera pas partie du projet} {|finalement}`,
  'renommer-ecole': `
{renommer|renomme|renommez|changer le nom de|change le nom de|modifier le nom de|corriger le nom de} {l'école|une école|l'école Jaurès|la première école|l'école 2|cette école|l'école 1 en Pasteur}
l'école {s'appelle en fait Pasteur|ne s'appelle pas Jaurès mais Jean Moulin|1 s'appelle Victor Hugo}
{le nom|nom} de l'école {est faux|n'est pas le bon|a changé}
mal écrit le nom de l'école
renomme-la École des Tilleuls`,
  'copier-ecole': `
{comme|pareil que|pareil qu'à|idem que|idem|la même chose que|même chose qu'à|mêmes réponses que|identique à} {l'école Jaurès|l'autre école|l'école précédente|la première école|l'école du bourg|l'école d'avant}
{copier|copie|recopier|recopie|dupliquer|duplique|copiez} {l'école Jaurès|les réponses de l'autre école|le projet de l'école Pasteur|depuis l'école précédente|la première école|le descriptif de l'autre école|l'école}
{mets|met|mettez} {la même chose|pareil} {que pour l'école Jaurès|que l'autre école|qu'à l'école du centre|pour l'autre école}
pareil pour les deux écoles
{reprends|reprendre} {le projet|les réponses} de l'école {Jaurès|Pasteur}`,
  variante: `
{et si|que se passe-t-il si|qu'est-ce que ça donne si|ça donnerait quoi si|imaginons que|supposons que} {on prenait des ordinateurs|on prenait 3 PAC|l'école était à 50 %|on mettait un PAC de plus|on ajoutait une école|on avait 19 classes|on prend 10 tablettes|je prends des tablettes|on enlevait un PAC|l'école avait déjà atteint le socle}
{essayer|essaie|essayons|tester|teste|je voudrais tester|simule|simuler} {une variante|avec des ordinateurs|avec 3 PAC|une autre hypothèse|un autre scénario|sans l'école privée}
{variante|une variante|autre scénario|nouvelle variante|autre hypothèse|créer une variante|faire une variante}
{ça donne quoi|qu'est-ce que ça donne} {avec un PAC de moins|avec des ordinateurs à la place|si on change les tablettes}`,
  'adopter-variante': `
{adopter|adopte|adopter la variante|adopte la variante|garder la variante|je garde la variante|on garde la variante|je choisis la variante|valider la variante|valide la variante|retenir la variante|on retient la variante|prendre la variante|je prends la variante|appliquer la variante}
{remplace|remplacer} {la référence|mon projet} par {la variante|ce scénario}
on part sur {la variante|ce scénario|cette variante}
je préfère la variante
{finalement|} je {prends|garde|choisis|retiens} {ce scénario|cette variante|cette version|cette hypothèse}`,
  'abandonner-variante': `
{abandonner|abandonne|abandonner la variante|abandonne la variante|annuler la variante|laisser tomber la variante|laisse tomber la variante|supprimer la variante|quitter la variante|sortir de la variante|on oublie la variante|oublie la variante|jeter la variante|effacer la variante}
{revenir|reviens|on revient} {au projet de départ|à la référence|au projet d'origine|à la version initiale|au scénario initial|à mon premier projet}
je garde {le projet de départ|mon projet initial|la référence|la première version}`,
  'suite-pour': `
{et|et pour|et avec|et si c'est|pour} {25|25 classes|7 ?|une de plus|48 classes|12|trois PAC|3 PAC|49 classes}
{et|et pour|et avec|et en|avec} {ordinateurs|des ordinateurs|tablettes|des tablettes|pc|des ipad|10 tablettes|10 au lieu de 20|20 ordinateurs}
{et|et à|et pour|à} {50 %|70 %|50 pour cent|70 pourcent|du 50|50}
{et|et pour|et en} {la maternelle|maternelle|l'élémentaire|élémentaire|les élémentaires|une primaire|une école privée|le privé|l'autre école|l'école Jaurès}
et {sans|avec} {le SNEE|SNEE|la subvention|les écrans|un VPI|le socle}
et {pour|à} {200 000|250 000 euros|300 000 €}
et {15 mégas|20 Mb/s|12 mégas} ?
et le {18 février|17 mars} ?
{idem|pareil|la même chose|même question|même calcul} {pour 25|pour la maternelle|avec des ordinateurs|à 50 %|pour 8 classes|en élémentaire}
et les {ordinateurs|tablettes|robots|casques|maternelles} ?
et un visualiseur ?
et 3 ?
puis avec 30 classes ?
même chose avec 2 PAC
et hors subvention`,
  continuer: `
{continuer|continue|continuez|continuons|on continue|poursuivre|poursuis|poursuivons|la suite|suite|vas-y|allez-y|allons-y|on y va|c'est parti|go|on enchaîne|enchaîne|avançons|on avance|je suis prêt|je suis prête|prêt}
{passons|passer|on passe} à {la suite|autre chose ensuite}
{et après|ensuite|et ensuite|après|et maintenant|quelle est la suite|et maintenant je fais quoi|prochaine étape|étape suivante}`,
  completude: `
{checklist|check-list|check list|liste de contrôle|liste de vérification|la liste des points|voir la checklist|points à vérifier|points de contrôle|complétude}
{vérifier|vérifie|vérifiez|contrôler|contrôle|valider} {mon dossier|le dossier|la complétude|que tout est bon|si tout est bon|si c'est complet}
{avancement|progression|état d'avancement|où en est le dossier|où en est mon dossier|à combien de pour cent est le dossier} {|du dossier|de mon dossier}
qu'est-ce qui est {obligatoire|bloquant|fait et pas fait} dans {mon dossier|le dossier}
voir l'avancement`,
};
