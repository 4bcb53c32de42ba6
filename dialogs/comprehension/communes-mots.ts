/** Names of communes that are also words, and words that are never a misspelt commune. */

/** Whole names and beginnings of names that a French sentence can hold for another reason. */
const FAIBLES = new Set(
  [
    'vif|chatte|corps|four|plan|roche|rives|fontaine|jardin|montagne|engins|pact|oz|mens|vienne|colombe|cras|cour',
    'la pierre|pierre|la riviere|riviere|la terrasse|terrasse|la garde|garde|la morte|morte|la salle|salle|le plan',
    'le passage|passage|le pin|pin|la forteresse|forteresse|le percy|percy|la valette|valette|les adrets|adrets',
    'la frette|frette|la motte|motte|le pont|pont|la tour|tour|la cote|cote|les cotes|cotes|le champ|champ|chasse',
    'le bourg|bourg|le grand|grand|le haut|haut|la combe|combe|la chapelle|chapelle|le peage|peage|la balme|villages',
    'plateau|porte|serre|val|ville|chateau|entre|notre dame|notre|saint|sainte|mont|quet|la mure|mure',
    'la murette|murette|le bouchage|bouchage|la sone|sone|besse|charette|sablons|plateau des petites',
    'villages du lac|la batie|batie|les deux|deux|la sure|sure',
    'les roches|roches|le freney|nantes|beaumont|saint pierre|saint martin|saint jean|saint paul|saint joseph',
    'saint antoine|saint michel|saint laurent|saint bernard|saint sebastien|sainte marie|sainte anne|sainte agnes',
    'sainte luce|notre dame de|villeneuve|crets|villard|laval|chalon|le perier|perier',
    'gua|buis',
    'la ferriere|ferriere',
    'quatre|plateau des|la riviere',
  ]
    .join('|')
    .split('|'),
);

export function estNomFaible(cle: string): boolean {
  return FAIBLES.has(cle);
}

/** Beginnings of names that a sentence begins with for any other reason: only as the whole answer. */
const OUTILS = new Set(
  'entre|entre deux|notre|notre dame|notre dame de|les deux|deux|saint|sainte|ville|villages|villages du lac|porte|grand|le grand|haut|le haut|mont|val|plateau|plateau des|chateau|quatre|serre|quet|chasse|plan'.split(
    '|',
  ),
);

export function estMotOutil(cle: string): boolean {
  return OUTILS.has(cle);
}

const COURANTS = new Set(
  [
    'bonjour bonsoir salut coucou merci oui non ok alors bon donc voila euh ben bah hello madame monsieur cher chers',
    'je tu il elle on nous vous ils elles me te se ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
    'le la les un une des du de d l au aux a en et ou mais si que qui quoi dont par pour sur sous dans avec sans chez vers entre',
    'ai as a avons avez ont suis es est sommes etes sont ete etre avoir avait avions serait sera veux veut voulons voudrais voudrait',
    'souhaite souhaitons besoin aimerais aimerait prevoit prevoyons faut fait faire faisons peut peux pouvons dois doit devons',
    'classe classes ecole ecoles commune communes mairie maire ville village tablette tablettes ordinateur ordinateurs ordi ordis pc pac pacs',
    'maternelle maternelles elementaire elementaires primaire primaires groupe scolaire groupes scolaires public publique prive privee',
    'snee socle numerique numeriques plan plans equipement equipements equipee equipees equipe debit fibre adsl wifi internet reseau',
    'eleve eleves enseignant enseignants enfant enfants directrice directeur projet projets dossier subvention subventions budget devis',
    'combien quel quelle quels quelles comment pourquoi quand ou est-ce quoi cout coute coutent prix montant taux plafond',
    'pas plus moins tres bien deja encore jamais toujours aussi autre autres tout tous toute toutes rien aucun aucune peu beaucoup',
    'petite petit petites petits grande grand grandes grands nouvelle nouveau premiere premier deuxieme seconde second dernier derniere',
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante cent mille',
    'vrai faux erreur correction pardon desole plutot finalement reste suite suivant retour annuler recommencer aide stop menu debut fin',
    'option options kit kits robot robots casque casques ecran ecrans videoprojecteur chariot valise ent mdm eni vpi tbi tni rep qpv qrr',
    'montagne zone rural rurale isolee quartier prioritaire education nationale departement isere rectorat inspection canope region france',
    'quelques plusieurs environ presque total ensemble chaque chacune chacun annee annees mois jour jours date presente presentes',
    'estimer estimation explorer poser question questions preparer simulation simuler calculer calcul savoir sais connais compris',
    'classe unique cycle cycles niveau niveaux section sections moyenne petits vive vivre parle parles parler pense penser crois',
    'reveil seul seule seuls main mains vers verse rien base bases partir liste montage montages moral image rive salon maison maisons',
    'clair claire envoyer valider valide confirmer confirme continuer continue passer passe corriger corrige modifier change changer',
    'ajoute ajouter ajoutez ajoutons ajoutes rajoute rajouter rajoutez rajoutons enleve enlever enlevez enlevons retire retirer retirez retirons supprime supprimer supprimez mets mettre mettez mettons remplace remplacer remplacez prends prenons prenez augmente augmenter reduis reduire compte comptez comptons note notez garde gardez gardons achete achetons acheter prevois prevoir prevoyez inclus incluez demande demandons commande commander',
    'possible possibles difference priorite priorites critere criteres calendrier delai deposer depot candidature formation formations parentalite pedagogie',
  ].flatMap((l) => l.split(' ')),
);

/** An ordinary word of these conversations. */
export function estMotCourant(mot: string): boolean {
  return COURANTS.has(mot) || /^\d+$/u.test(mot) || mot.length < 3;
}

/** Too many ordinary words to be a name. */
export function estSegmentCourant(mots: readonly string[]): boolean {
  const pleins = mots.filter(
    (m) =>
      m.length > 3 &&
      !/^(?:saint|sainte|notre|dame|pont|ville|sous|pres|deux|grand|haut|petites|plan)$/u.test(m),
  );
  return (
    pleins.some((m) => COURANTS.has(m)) ||
    (pleins.length === 0 && !mots.some((m) => m.length > 2 && !COURANTS.has(m)))
  );
}
