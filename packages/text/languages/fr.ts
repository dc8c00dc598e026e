import type { Language } from './language.ts';

export const fr: Language = {
  tag: 'fr',
  quotes: '« » “ ”',
  smallWords: `
    de la le les et des en un une du dans que est pour qui il au par sur ne pas plus a ce se avec sont
    aux son ont cette mais été nous elle ou leur ses fait être
  `,
  stopWords: `
    à afin ai ainsi alors après assez aucun aucune aujourdhui aussi autant autre autres avait avaient avant
    avez avoir avons ayant beaucoup bien bientôt c car ceci cela celle celles celui cependant ces cet ceux
    chaque chez ci comme comment contre côté d davantage déjà depuis derrière dès deux devant devrait doit
    doivent donc dont durant elles encore enfin ensuite entre es étaient était étant eu eux faire fois font
    grâce hier hors ici ils j jamais je jusqu jusque l là laquelle lequel lesquels leurs lors lorsque lorsqu
    lui m ma malgré me même mêmes mes mieux moins mon n ni non nos notamment notre nouveau nouvelle on où
    parce parmi pendant peu peut peuvent plusieurs plutôt pourquoi pourrait près puis puisque qu quand quel
    quelle quelles quelque quelques quels quoi rien s sa sans sauf selon sera seront si sinon soit sous
    souvent surtout t ta tandis tant te tel telle tels tes toi ton toujours tous tout toute toutes très trop
    tu va vers voici voilà vont vos votre vous y
  `,
  everydayWords: `
    accident aide aller amour année années annonce ans appelle argent art augmente aujourd baisse banque
    blessé blessés bon bonne budget cause cent centimes centre cherche chiffre chiffres clients club conseil
    coût crise critique critiques début déclare défaite demain demande député dernier dernière derniers
    dimanche dit eau école écoles économie élection élections élève élèves emploi enfant enfants enquête
    entraîneur entreprise entreprises équipe état étude europe euros expert experts famille familles femme
    femmes ferme feu film fin français française françaises france gagne gens gouvernement grand grande
    grandes grands groupe guerre hausse heure heures histoire homme hommes hôpital hôpitaux hui incendie
    jeudi jeune jeunes jour jours juge justice lieu livre loi lundi maire mairie maison maisons marché mardi
    match meilleur mercredi met météo mettre mille milliard milliards million millions ministère ministre
    mise mois monde mort morte morts musique nord nouveaux nouvel nouvelles ouest ouvre paix parquet parti
    pays perd personne personnes petit petite petits peur photo photos plan police politique pompiers
    premier première premiers prend prendre président présidente pression prix problème procès prochain
    prochaine projet question raison reçoit record réponse route rue saison samedi sécurité semaine semaines
    sud suite temps trafic train trains travail tribunal trouve vendredi veut victime victimes victoire vie
    ville villes voiture voitures
  `,
  numberWords: `
    deux trois quatre cinq six sept huit neuf dix douze dizaine vingt trente quarante cinquante
    soixante cent cents centaines mille milliers moitié onze treize quatorze quinze seize
  `,
  months: `
    janv janvier | fév févr février fevrier | mars | avr avril | mai | juin | juil juillet | août aout |
    sept septembre | oct octobre | nov novembre | déc décembre decembre
  `,
  ago: { before: 'il y a', lately: 'hier' },
  abbreviations: `
    M MM Mme Mmes Mlle Mlles Dr Pr Me St Ste av apr env éd p pp vol janv févr avr juil sept oct nov déc
    cf etc art
  `,
  pointsBack: `
    il | elle | ils | elles | son | sa | ses | leur | leurs | ce | cet | cette | ces | cela | mais | et |
    or | donc | aussi | ensuite | puis | toutefois | cependant | celui-ci | celle-ci | ceux-ci | celles-ci |
    pourtant | néanmoins | en revanche | par ailleurs | de son côté
  `,
  speech: 'écrit',
  cuePhrases: {
    'section-header': `
      à lire aussi… | a lire aussi… | lire aussi… | lire également… | lisez aussi… | à lire |
      à lire également… | à voir aussi… | voir aussi… | sur le même sujet | sur le même thème |
      dans la même rubrique | articles liés | articles similaires | articles connexes | articles récents |
      articles recommandés | derniers articles | dernières actualités | dernières nouvelles |
      dernières infos | les plus lus | les plus consultés | les plus partagés | les plus commentés |
      le plus lu | plus d'articles… | plus d'infos… | plus de… | autres articles… | pour aller plus loin |
      en savoir plus | vous aimerez aussi… | vous pourriez aussi aimer… | cela pourrait vous intéresser |
      ça peut vous intéresser | à la une | à ne pas manquer | ailleurs sur le web | contenus sponsorisés |
      partager | partager cet article | partagez… | partager sur… | suivez-nous… | nous suivre |
      mots clés | mots-clés | étiquettes | thèmes | catégories | rubriques | article précédent |
      article suivant | navigation de l'article | navigation des articles | à propos |
      à propos de l'auteur | contactez-nous | publicité | inscrivez-vous… | abonnez-vous… | recevez… |
      sommaire
    `,
    'comment-header': `
      vos avis | vos opinions | vos témoignages | l'avis des lecteurs | les avis des lecteurs | la
      parole aux lecteurs | réactions des lecteurs | les réactions des lecteurs | les lecteurs
      réagissent | ce qu'en disent les lecteurs | ce que disent les lecteurs | courrier des lecteurs
      | commentaires | commentaire | # commentaires | # commentaire | commentaires # | voir les
      commentaires | lire les commentaires… | afficher les commentaires | tous les commentaires |
      laisser un commentaire… | laissez un commentaire… | ajouter un commentaire | poster un
      commentaire | écrire un commentaire | réagir… | réagissez… | vos réactions | vos commentaires
      | réactions | # réactions | # réponses… | # réponse… | répondre | commenter | commenter cet
      article | participez à la discussion | la conversation | vos commentaires # | vos réactions #
      | réactions # | réagir à cet article… | # réaction | # avis | # contributions | les
      commentaires… | les commentaires des lecteurs | commentaires des lecteurs | commentaires des
      abonnés | l'avis des internautes | les réactions des internautes | réactions des internautes |
      la discussion continue… | donnez votre avis… | exprimez-vous… | à vous la parole | connectez-
      vous pour commenter… | connectez-vous pour réagir… | pour commenter… | trier par:… | les plus
      récents | contributions | les contributions | réagissez ou consultez…
    `,
    speaker: 'répondre | signaler | signaler un abus',
    crumb: `
      partager | partager sur facebook… | partager sur twitter… | partager sur… | partager par email
      | envoyer | envoyer par email | imprimer | enregistrer | copier le lien | lien copié | écouter
      | écouter l'article | lire la suite… | lire plus | voir plus | voir tout | afficher plus | en
      savoir plus… | suivant | précédent | retour | retour en haut | haut de page | accueil | menu |
      recherche | rechercher | connexion | se connecter | s'identifier | s'inscrire | s'abonner |
      abonnez-vous | je m'abonne | fermer | accepter | refuser | tout accepter | publicité | annonce
      | passer la publicité | aller au contenu… | photo | vidéo | lecture | suivre | réservé aux
      abonnés | article réservé aux abonnés | ajouter à vos sélections
    `,
    'link-line': `
      sondage:… | lire aussi:… | lire aussi… | à lire aussi… | a lire aussi… | à lire:… |
      à lire sur le sujet… | lire également… | voir aussi… | à voir aussi… | lisez aussi… |
      sur le même sujet:… | en vidéo:… | vidéo:… | pour aller plus loin… | pour en savoir plus… |
      retrouvez… | abonnez-vous à… | inscrivez-vous à… | suivez-nous sur… | cliquez ici…
    `,
    credit: `
      photo d'illustration… | crédit photo… | crédits photo… | crédit:… | crédits:… |
      image d'illustration… | légende…
    `,
    byline: 'par … | publié par… | écrit par… | rédigé par… | propos recueillis par…',
    legal: `
      mentions légales… | conditions générales… | conditions d'utilisation… | cgu… | cgv… |
      politique de confidentialité… | données personnelles… | tous droits réservés… |
      gestion des cookies… | qui sommes-nous… | plan du site…
    `,
    tags: 'mots-clés:… | mots clés:… | étiquettes:… | thèmes:… | catégories:…',
  },
  cueWords: {
    consent: 'consentement',
    promo: "abonnez-vous abonnez abonnés abonné s'abonner inscrivez-vous infolettre",
    legal: 'réservés',
    account: 'connexion',
  },
  corrections: `
    correction | rectificatif | erratum | une version précédente de cet article | une première version
    de cet article | cet article a été corrigé/modifié
  `,
  paid: {
    labels: `
      contenu sponsorisé | sponsorisé | publireportage | publi-rédactionnel | publirédactionnel | publi-
      communiqué | contenu de marque | contenu partenaire | publicité | article sponsorisé
    `,
    openings: `
      contenu sponsorisé | sponsorisé par | article sponsorisé | publireportage | publi-rédactionnel |
      publi-communiqué | contenu partenaire | contenu de marque | contenu proposé par
    `,
    doubtful: 'publicité | sponsorisé | pub',
  },
  services: {
    labels: `
      horoscope | mots croisés | mots-croisés | sudoku | avis de décès | nécrologie | recettes | recette |
      programme tv | petites annonces | bons plans | shopping | guide d'achat | résultats du loto | quiz |
      courrier des lecteurs | carnet | carnet du jour | carnet gris | avis d'obsèques | obsèques |
      annonces légales | légales | annonces | mots fléchés | programme télé | offres d'emploi |
      jeux et quiz | loto | diaporama | horoscopes | bourse aux emplois | vide greniers | brocantes |
      marchés | menus de la cantine | naissances | mariages | état civil | messes | cinéma : les séances
    `,
    titles: `
      bulletin météo | prévisions météo | la météo du | la météo de | météo du | météo de | horoscope du |
      votre horoscope | mots croisés | sudoku | résultats du loto | recette | recette de | la recette |
      programme tv | à la télé ce soir | ce soir à la télé | bons plans | que faire ce week-end |
      courrier des lecteurs | quiz | les obsèques de la semaine | le mot de l'évêque |
      résultats des courses hippiques | mots fléchés | vide-greniers | vide-greniers et brocantes |
      brocantes et vide-greniers | mots fléchés du | carnet | les marchés de la semaine |
      menus de la cantine | menu de la cantine | horaires des messes | messes | état civil |
      prix des carburants | prix des carburants aujourd'hui | horaires des marées | horaires de prière |
      le saint du jour | fête du jour | éphéméride
    `,
    deaths: 'avis de décès | nécrologie',
    doubtful: 'pharmacies de garde | rediffusion | pronostics | météo | la météo | horoscope | loto | soldes',
    says: `
      aujourd'hui | demain | ce soir | matin | après-midi | nuit | week-end | semaine | pluie | pluies |
      soleil | ensoleillé | averses | nuages | nuageux | neige | gel | brouillard | vent | doux | sec |
      froid | chaud | orages | éclaircies | degrés | bélier | taureau | gémeaux | lion | vierge | balance |
      scorpion | sagittaire | capricorne | verseau | poissons | astres | signe | signes | tirage | numéros |
      résultats | jackpot
    `,
    phrases: `
      radars de la semaine | où sont les radars | où seront les radars | où se trouvent les radars |
      les meilleures offres | idées cadeaux | numéros gagnants | quelle chaîne | chaîne et heure |
      heure et chaîne | compos probables | composition probable | où voir | comment regarder |
      en streaming gratuit | à la télé ce soir | ce soir à la télé | programme tv |
      que regarder ce/dimanche/samedi/sur/à | jeu-concours : | jeu concours : | tentez de gagner |
      pronostic et cotes | pronostic, cotes | pronostics et cotes | code promo | codes promo |
      bon plan : | à prix cassé | signes astrologiques | signes du zodiaque | signe astrologique |
      en promo | résultats du loto | résultat du loto | résultats de l'euromillions |
      résultat euromillions | résultats euromillions | tirage du loto | tirage de l'euromillions |
      notre avis complet | comparatif duel | où faire le plein | le quinté | que faire ce week-end |
      jouez et gagnez | recette facile | que regarder à la télé | que regarder ce soir |
      quel temps fera-t-il | quel temps pour ce | les sorties du week-end | agenda du week-end |
      sudoku du/de | mots croisés du/de | horoscope de la semaine | horoscope du jour |
      horoscope du mois | annonces légales | avis de constitution | offres d'emploi : les/de/cette |
      les annonces de la semaine | les rues concernées | les communes concernées lundi/mardi/ce |
      coupures d'eau/d'électricité/de courant prévues/programmées | routes fermées cette |
      fermetures de routes cette | infos trafic | pharmacie de garde ce/du/à/: |
      pharmacies de garde ce/du/à | avis d'obsèques | diaporama : | météo du week-end |
      le temps qu'il fera | maison de la semaine | le tirage du | séances de cinéma |
      à l'affiche ce week-end | avis du jour | les avis d'obsèques | les rendez-vous du dimanche |
      les rendez-vous du week-end | naissances, mariages, décès | notre comparatif |
      stations les moins chères | où trouver le carburant le moins cher | quiz : connaissez-vous |
      animal à adopter | animaux à adopter | chien/chienne/chat/chatte/chaton/chiot/lapin/animal … cherche une famille
    `,
    kitchen: 'cuillère cuillères cs cc pincée pincées sachet sachets gousse gousses',
    cooking: `cuire cuit cuite mijoter bouillir rôtir frire mélanger remuer fouetter hacher haché éplucher émincer râper préchauffer pétrir pâte four poêle casserole servir assaisonner saupoudrer mariner`,
    best: 'les meilleurs | les meilleures',
    goods: `
      casque audio | casques audio | écouteurs | aspirateur | aspirateurs | aspirateur robot | aspirateurs
      robots | matelas | pc portable | pc portables | ordinateurs portables | tablettes | smartphone |
      smartphones | montre connectée | montres connectées | téléviseur | téléviseurs | tv 4k | machines à
      café | cafetières | friteuse | friteuses | robots cuiseurs | mixeurs | bouilloires | enceinte
      bluetooth | enceintes | barre de son | barres de son | appareils photo | baskets | chaussures de
      running | chaussures de randonnée | valises | sacs à dos | crèmes solaires | shampoings | rasoirs |
      sèche-cheveux | tondeuses | barbecues | tentes | poussettes | pneus hiver | liseuses | imprimantes |
      batteries externes | climatiseurs | ventilateurs | calendriers de l'avent | cadeaux | jouets | vpn |
      forfaits mobiles |
      télé | télé 4k | télé oled | robot cuiseur | casque | montre | pc | ordinateur portable | tablette
    `,
    corners: `
      cuisine | sortir | sorties | agenda | pratique | météo | services | infos pratiques | vie pratique |
      jeux | infos trafic
    `,
    instructions: `
      émincez | épluchez | pelez | coupez | hachez | râpez | faites revenir | faites-les revenir |
      faites-la revenir | faites fondre | faites cuire | faites chauffer | faites-les cuire | mouillez |
      versez | ajoutez | mélangez | fouettez | incorporez | enfournez | préchauffez | laissez mijoter |
      laissez cuire | salez | poivrez | assaisonnez | saupoudrez | nappez | battez | pétrissez | étalez |
      dorez | égouttez
    `,
    news: `
      intoxiqué | intoxiqués | intoxication | pirates | effacés | piraté | piratés | medef | coût | coûte | coûtent | impôts | impôt | fisc | fiscal | fiscale | syndicat | syndicats |
      manifestent | supprime | suppression | supprimés | députés | réforme | polémique
    `,
  },
  incidents: `
    succès | désastre | mort | morts | morte | meurt | tué | tués | blessé | blessés | arrêté | arrêtée | arrêtés | interpellé |
    accusé | mis en examen | tribunal | juge | procès | police | plainte | condamné | fraude | escroquerie |
    vol | volé | interdit | interdite | interdiction | grève | démissionne | licencié | évacué | évacués |
    fermé | annulé | catastrophe | urgence | chaos | crise | ministre | gouvernement | maire | parlement |
    sénat | gagne | gagnant | remporte | dégâts | détruit | avertit | perd | chute | baisse | hausse |
    enquête | erreur | excuses | économistes | menace | menacent | sécheresse | décédé
  `,
  crimes: `
    meurtre | assassinat | assassiné | viol | violée | agression | agressé | poignardé | fusillade |
    coupable | condamné | condamnée | prison | trafic | prostitution | enlèvement | suspect |
    victime | victimes | mis en examen
  `,
  captions: `
    photo d'illustration | image d'illustration | photo d'archives | image d'archives | sur cette
    photo | sur cette image | de gauche à droite | (à gauche) | (à droite) | capture d'écran
  `,
  discussion: {
    buttons: `
      répondre réponse réponses aimer j'aime pas partager signaler citer avis votes recommander
      alerter modérateur un abus utile traduire
    `,
    roles: `
      abonné | abonnée | abonné·e | membre | invité | modérateur | inscrit le… | messages:…
    `,
    signed: 'posté par | publié par | commentaire de | écrit par | par',
  },
  pageNotes: `
    cet article est réservé | cet article vous est offert | la suite est réservée | pour lire la
    suite | ce contenu est bloqué | ce contenu a été bloqué | ce résumé a été généré | cet audio a
    été généré | écoutez cet article | en vous inscrivant | en vous abonnant | votre navigateur ne
    supporte | vous pouvez vous désabonner | certains liens de cet article | cet article contient
    des liens | les liens de cet article | offrir cet article | suivez-nous sur | ajoutez-nous à vos
    sources | ajouter à vos sources préférées | dépêche afp reprise | cet article a été traduit |
    cet article a d'abord été publié | cet article a initialement | ajouter à vos favoris | ajoutez
    cet article | vous pouvez lire le monde | cet article est extrait | ce contenu est réservé |
    lecture restreinte | vous avez choisi de refuser | prenez note que cet article | en tant
    qu'abonné, vous… | note de la rédaction… | la suite après cette… | rejoignez notre chaîne… |
    rejoignez-nous sur… | écouter l'article… | article réservé aux abonnés… | les opinions exprimées
    n'engagent que leurs auteurs | les opinions exprimées dans cet article
  `,
  reported: `
    la rédaction avec | avec l' | source: | source : | sources : | un texte de | avec les
    informations de
  `,
  sections: {
    world: `
      monde | international | europe | étranger | afrique | asie | amériques | proche orient
    `,
    politics: 'politique | élections | gouvernement | parlement',
    business: `
      économie | entreprises | finance | finances | argent | bourse | emploi | immobilier | conso
    `,
    technology: 'technologie | technologies | tech | numérique | high tech | internet | pixels',
    science: 'sciences | science | environnement | climat | espace | énergie',
    health: 'santé | médecine | bien être',
    local: `
      local | locale | régions | région | faits divers | ville | justice | police | éducation |
      transports
    `,
    culture: `
      culture | arts | livres | cinéma | musique | théâtre | télévision | médias | style | mode |
      voyage | voyages | gastronomie | vie pratique | people | loisirs
    `,
    sport: 'sport | sports | football | rugby | tennis | cyclisme | ligue 1 | jeux olympiques',
    opinion: `
      opinion | opinions | idées | éditorial | éditoriaux | tribune | tribunes | chronique |
      chroniques | débats
    `,
  },
  disasters: `
    séisme | tremblement de terre | bousculade | accident | explosion | fusillade | inondation | inondations |
    crue | incendie | incendies | glissement de terrain | ouragan | cyclone | effondrement | déraillement | crash |
    catastrophe | massacre | attentat | attaque | tornade | avalanche | éboulement | naufrage | déraille |
    déraillé | effondré | effondrée | coulée de boue | chavire | chavirage | collision | carambolage | secousse |
    immeuble explose | usine explose
  `,
  signs: {
    future: `
      sera | seront | doit | doivent | devrait | devraient | va | vont | prévoit | prévoient | la
      semaine prochaine | le mois prochain | demain | dès lundi
    `,
    limits: `
      sauf | malgré | bien que | pas encore | à moins | n'a pas confirmé | n'a pas précisé | reste à
      | dément | refuse | incertain
    `,
    speech: `
      dit | a déclaré | déclare | affirme | a affirmé | explique | a expliqué | écrit | assure
    `,
  },
  live: `
    en direct | direct : | direct: | minute par minute
  `,
  opinions: `
    notre chroniqueur/chroniqueuse/éditorialiste | écrit/écrivait dans sa chronique | dans son éditorial | dans une tribune au
  `,
  questionWords: 'que quel quelle quels quelles où comment pourquoi',
  questions: 'qui sont/étaient',
  puzzles: {
    games: 'mots croisés',
    help: 'indices',
  },
  explainers: `
    ce que l'on sait | ce qu'on sait | ce que nous savons | ce qu'il faut | comment | pourquoi | quel | quelle | quels | quelles | où | qui est
    | qui était | qu'est-ce | en direct | direct | vidéo | en images | analyse | tribune | chronologie |
    tout savoir | décryptage
  `,
  weighty: `
    mort | morts | morte | décès | décédé | décédée | meurt | tué | tués | guerre | frappe aérienne |
    frappes aériennes | meurent | perdent la vie | tue | tuent | tuées | mortes | mortel | mortelle |
    périssent | ont péri | décédés | décédées | tuée | noyés | perdu la vie
  `,
  warnings: `
    ne pas boire | de ne pas boire | impropre à la consommation | eau non potable | évacué | évacués | évacuées |
    évacuer | évacuation | état d'urgence | état de catastrophe | confinés | confinement | pas potable |
    ne buvez pas | ne la buvez pas
  `,
  tolls: {
    dead: `
      morts | mortes | tués | tuées | tue | tuent | meurent | décès | décédés | périssent | noyés
    `,
    rising: 'monte | alourdit | grimpe | passe',
    past: `
      procès | hommage* | commémor* | anniversaire | souven* | jugé* | condamné* | accusé* | intox | faux |
      fausse | film* | roman* | série* | exercice* | grippe | de rire | baisse* | recul*
    `,
    invented: 'polar | netflix',
    works: `
      film | roman | série | pièce | pièce de théâtre | théâtre | comédie | thriller | jeu | jeu vidéo |
      critique | opéra | bande dessinée | bd
    `,
    victims: 'victimes',
    people: `personnes | enfants | élèves | hommes | femmes | ouvriers | mineurs | passagers | soldats | civils | touristes | habitants | migrants | pompiers`,
    atLeast: `au moins | plus de | jusqu'à | près de | environ | autres`,
  },
  heads: `président de la république | premier ministre | roi | reine | le pape`,
  zodiac: 'bélier taureau gémeaux cancer lion vierge balance scorpion sagittaire capricorne verseau poissons',
  shopping: {
    bargain: 'moins de | moitié prix | à prix réduit | en promo | à prix cassé | à saisir',
    tested: 'smartphone | écouteurs',
    testedBefore:
      "test | test du | test de la | test de l' | notre test | notre test du | notre test de la | prise en main | prise en main du | prise en main de la",
    off: 'de réduction | de remise',
    only: 'seulement',
    offers: 'offres',
    articles: 'les',
  },
  page: {
    readers: 'vous | votre | vos | nos | notre | tu | je',
    things: 'résumé | contenu',
    old: `
      cet article date de plus de # an/ans/mois | cet article a plus de # an/ans/mois | ce texte date de
      plus de # an/ans/mois | ce texte a plus de # an/ans/mois
    `,
    data: `
      données personnel* | données à caractère personnel* | politique de confidentialité | infolettre |
      bloqueur de pub*
    `,
    agrees: "j'accepte | j'ai lu | vos données | en vous inscrivant | ce site utilise | nous utilisons",
    affiliate: "lien affilié* | liens affiliés | lien d'affiliation | liens d'affiliation",
    earns: 'percevoir | percevons | touchons | toucher',
    ourselves: 'nous | notre | nos',
    here: 'nous | vous | cet article | ces liens',
    preferred: 'source* préféré*',
    readingTime: 'temps de lecture',
    agencies: 'agence | agences',
    joining: "et | du | de | des | la | le | l' | avec | rédaction",
    sharing: 'imprimer',
  },
  outcomes: {
    agreed: 'accord',
    calledOff: 'annulée | annulé | levée | levé | suspendue',
    verdict: 'acquitté | acquittée | acquittement | coupable | condamné | condamnée | relaxé | relaxée',
    exit: 'démissionne | démission | quitte | limogé | limogée | renversé',
    freed: 'libéré | libérés | libérée | libérées',
    found: 'retrouvé | retrouvée | retrouvés',
    rescued: 'sauvé | sauvés | sauvée | sauvées | secouru | secourus | secourue | secourues',
    held: `
      arrêté | arrêtés | arrêtée | interpellé | interpellés | se rend | arrestation | interpellation |
      garde à vue | écroué
    `,
    charged: 'mis en examen | mise en examen',
    death: 'meurt | mort | décédé | morts | tué | tués',
    deathLater: "meurt/mort/décédé/morte/décédée à l'hôpital | succombe | succombé",
    collapse: 'cède | cédé | rompt | rompu | rupture | effondré | effondrement',
    sale: 'vendu | vendue | racheté | rachète | faillite | liquidation',
    vote: 'adopté | adoptée | votée | rejeté | rejetée | voté | approuve | approuvé | approuvée',
    win: 'élu | élue | gagne | perd',
    other: 'rouvre | identifié',
  },
  feedWords: `à la une accueil actualité actualités toute toutes les dernières l'actualité infos en continu monde politique économie société`,
  fields: {
    title: 'titre',
    body: 'contenu corps texte',
    standfirst: 'chapo chapeau résumé',
    publishedAt: 'publié publiée publié_le date_publication',
    embargo: 'embargo_jusqu_au levée_embargo sous_embargo_jusqu_au',
    author: 'auteur autrice auteurs',
    publisher: 'éditeur journal',
    section: 'rubrique catégorie',
    picture: 'visuel',
    status: 'statut état',
    url: 'lien',
  },
  notices: {
    error: {
      titles: `
        erreur | erreur #… | page introuvable/inexistante | page non trouvée | cette/la? page … est introuvable | cette/la? page … n'existe
        pas/plus | cette/la? page … n'a pas été trouvée | accès refusé/interdit | en? maintenance | site en maintenance
      `,
      texts: `
        page que vous recherchez/cherchez | page demandée | site est actuellement? en maintenance | cette page n'existe pas/plus
      `,
    },
    challenge: {
      titles: 'un instant | vérification de sécurité | accès temporairement restreint',
      texts: `n'êtes pas un robot`,
    },
    redirect: {
      titles: 'redirection | redirection en cours | redirection automatique',
      texts: 'vous allez être redirigé | vous êtes redirigé',
    },
    consent: {
      titles: `
        le? respect de votre vie privée est? important/essentiel/notre? priorité? pour? nous? | accepter et continuer | nous
        respectons votre vie privée | votre vie privée est importante/notre? priorité? pour? nous? | gestion des cookies | connexion
      `,
      texts: 'veuillez activer javascript',
      partners: 'nous et nos #? partenaires',
      data: 'cookie* données consentement traceur* appareil* stockons',
    },
    list: { titles: 'accueil | archives', labels: 'étiquette catégorie auteur' },
    results: { titles: 'résultats de la? recherche pour? | vous avez cherché' },
    legal: {
      titles:
        'mentions légales | politique de confidentialité | conditions générales | conditions générales d’utilisation | nous contacter',
    },
  },
  spam: {
    own: 'tours gratuits | bonus sans dépôt | sans ordonnance | casinos en ligne',
    words: 'casino | casinos | machine à sous | machines à sous | viagra | cialis',
  },
  statuses: {
    drafts: 'brouillon',
    closed:
      'en cours … | en attente … | en cours | en attente | à faire/relire/valider | pas commencé | à publier | supprimé | archivé | privé',
    held: 'retenu | bloqué | relecture | en relecture',
    not: 'non pas',
    out: 'publié publiée validé validée',
    done: 'fait faite terminé terminée',
    yes: 'oui',
    no: 'non faux',
  },
  embargoes: {
    openings: 'sous embargo jusqu',
    closed: 'sous embargo | embargo',
    moment: `jusqu jusque au à le la les de du heures heure minuit h`,
    forbids: 'ne pas publier | ne pas diffuser',
    until: 'avant',
    marks: 'NE PAS PUBLIER | NE PAS DIFFUSER',
    brackets: 'BROUILLON',
  },
};
