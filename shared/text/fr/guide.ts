/** The user guide, in French. */
import type { Guide } from '../en/guide';

export const guide: Guide = {
  title: 'Guide de l’utilisateur',
  lead: 'À quoi sert chaque écran, et comment vos données sont conservées.',
  contents: 'Sommaire',
  sections: {
    start: {
      title: 'Le premier lancement',
      paragraphs: [
        'Bubblescope s’ouvre sur un portefeuille du chantier de l’IA jusqu’en juillet 2026 : des sociétés, les liens financiers qui les unissent, et une source pour chacun. Une première fenêtre dit quelle part en est déclarée par les sociétés, rapportée ou estimée. Choisissez « Continuer avec ce portefeuille » ou « Commencer à vide » ; l’un et l’autre se changent plus tard.',
        'Tout ce que vous saisissez reste sur cet ordinateur. L’application n’a ni compte ni serveur, et ne demande rien au réseau. L’adresse d’une source vous est d’abord montrée, et ne s’ouvre dans votre navigateur que si vous le voulez.',
      ],
    },
    overview: {
      title: 'Lire les deux cadrans',
      paragraphs: [
        'La circularité dit quelle part de l’argent tourne en rond : qui finance qui et se voit payé en commandes. La concentration dit à quel point tout repose sur quelques-uns. Sur l’un et l’autre, 100 est le niveau des réseaux de la bulle Internet, mesuré par le même code.',
        'La fourchette à côté d’un score dit jusqu’où il pourrait aller dans les intervalles des montants. Plus bas se trouvent les semaines depuis 2023, ce qui a changé cette semaine, les plus grandes boucles, et l’échelle des engagements, de l’annonce au ferme puis au payé.',
        'La convention, en haut à droite, décide quels liens comptent : ce qui est signé, ou aussi ce qui est annoncé. Chaque chiffre mène aux liens et aux sources sur lesquels il repose.',
      ],
    },
    explain: {
      title: 'Demander à un chiffre d’où il vient',
      paragraphs: [
        'Dans l’Aperçu et chez les sociétés, un chiffre est un bouton. Un clic montre, sur le côté, ce qu’il signifie, sa formule, ce qui y entre, sa valeur dans les réseaux de la bulle Internet, et les liens sur lesquels il repose, chacun avec ses sources. La pesée d’un lien dit de combien le chiffre bougerait sans lui. Dans une synthèse, un chiffre mène de même à ses liens.',
        'La page reste à portée : cliquez sur un autre chiffre, et le panneau suit. Un chiffre du panneau s’ouvre aussi ; « Retour » ramène au précédent, Échap ferme. Quand un chiffre est inconnu, le panneau dit pourquoi.',
      ],
    },
    network: {
      title: 'Voir les liens sur une carte',
      paragraphs: [
        'Réseau dessine qui paie qui : plus un trait est large, plus le montant est élevé. Financement et commerce se distinguent, et les sociétés que vous suivez ressortent. Quand les liens sont trop nombreux pour être lus, la carte montre le noyau circulaire, où l’argent peut revenir ; « Tout afficher » ajoute le reste.',
        'À côté de la carte se trouvent les boucles. Choisissez-en une pour la voir seule et la parcourir étape par étape, chacune avec son montant, son jour et sa source. Un clic sur une société montre ce qu’elle verse et reçoit, un clic sur un trait les liens qu’il réunit.',
        'Les filtres réduisent la carte par type, statut, montant et jour d’annonce. Le curseur, en bas, parcourt les mois et amène toute l’application à ce jour-là. « Tableau » dit la même chose en mots ; « Exporter » emporte l’image.',
      ],
    },
    companies: {
      title: 'Regarder une société',
      paragraphs: [
        'Le tableau montre les sociétés que vous suivez : leurs engagements, ce qu’ils pèsent face à un an de chiffre d’affaires, le plus grand client et le plus grand fournisseur, les boucles dont elles font partie. Un en-tête le trie ; l’étoile met une société sur votre liste ou l’en retire.',
        'La page d’une société présente ses liens dans les deux sens, ses boucles, le relevé de ses modifications et ses sources.',
      ],
    },
    commitments: {
      title: 'Se repérer dans le registre',
      paragraphs: [
        'Engagements contient tous les liens et toutes les annonces. Filtrez-le par type, statut ou société, ou d’après ce qui lui manque : sans source, rang 3 seulement, ancien. « Échéances » additionne ce qui arrive à terme et quand, en dollars et en mégawatts.',
        'Des contrôles signalent ce qui peut être faux : le même accord compté deux fois, un prix par gigawatt hors de proportion, des engagements au-delà du chiffre d’affaires. D’eux-mêmes, ils ne changent rien.',
      ],
    },
    adding: {
      title: 'Ajouter un accord et sa source',
      paragraphs: [
        '« Ajouter un lien » ouvre le formulaire. L’argent va de la première société à la seconde : l’acheteur paie le vendeur, le prêteur prête à l’emprunteur. Un montant peut être un intervalle, ou dans une autre monnaie ; laissez-le vide s’il n’est pas publié, et n’écrivez jamais zéro pour un montant inconnu.',
        'Indiquez le jour de l’annonce, le statut avec son jour, et une source. Le rang 1 est un document réglementaire ou un communiqué de la société, le rang 2 un organe de presse, le rang 3 un agrégateur. Un PDF ou une image de la page peut être gardé comme pièce avec la source.',
        'Tout ce que vous modifiez peut être annulé, pas à pas, même après un redémarrage.',
      ],
    },
    weekly: {
      title: 'Lire la synthèse de la semaine',
      paragraphs: [
        'Une semaine se clôt le jour et à l’heure que vous fixez. Sa synthèse dit ce qui a fait bouger les cadrans et pourquoi, quelles boucles sont nouvelles, ce qui arrive à échéance au prochain trimestre, et quel chiffre a le plus besoin d’une meilleure source. Elle est écrite selon des règles, toujours les mêmes, et ne change jamais : une correction est une nouvelle édition à côté d’elle.',
        'Les semaines closes pendant que l’application était fermée sont écrites à son ouverture. Pour les avoir à l’heure, laissez-la démarrer avec l’ordinateur : Réglages, « En arrière-plan ». Vos alertes et vos thèses viennent en tête de la synthèse quand elles sont atteintes.',
        'Une synthèse s’emporte en PDF, HTML, Markdown ou en chiffres.',
      ],
    },
    desk: {
      title: 'Comparer, chercher et corriger des semaines',
      paragraphs: [
        '« Comparer » met deux semaines côte à côte, chiffre par chiffre, signale ce qui diffère et nomme les liens et les boucles qui les séparent. « Calendrier » montre chaque semaine comme une case : plus elle est remplie, plus le niveau de son cadran est élevé. « Recherche » fouille tout ce qui a été écrit, sans égard aux majuscules ni aux accents. « Veille » réunit vos alertes et vos thèses.',
        'Si une semaine écrite se révèle fausse, corrigez d’abord le registre, puis choisissez « Publier une correction… » et donnez-en le motif. La semaine est établie de nouveau d’après tout ce que contient le registre ; la correction dit ce qui diffère, et ce qui a été écrit d’abord reste tel quel.',
        '« Ouvrir le registre d’alors » montre l’état d’après lequel une synthèse a été écrite. Il se consulte, et s’enregistre dans un fichier.',
      ],
    },
    dotcom: {
      title: 'Comparer aujourd’hui à la bulle Internet',
      paragraphs: [
        'Bulle Internet mesure l’époque et le présent par le même code. « Signaux » place chaque signal à côté de sa plage de la bulle ; « Les deux réseaux » dessine l’un et l’autre à la même échelle.',
        '« Indicateurs » montre les mois de 1995 à 2003 où le marché et son financement étaient là où ils sont maintenant. Ils ne s’accordent pas sur un mois, et n’ont pas à le faire.',
        '« Jumeaux » trouve, pour un lien d’aujourd’hui, celui d’alors qui lui ressemble le plus, dit comment il a fini et où la ressemblance s’arrête. « Comment cela a fini » énumère les fournisseurs, les clients et les financeurs de l’époque. Rien de cela n’est une prévision.',
      ],
    },
    stress: {
      title: 'Se demander « et si »',
      paragraphs: [
        'Et si une société ne payait qu’en partie, si un contrat était annulé, si un prêteur s’arrêtait ? Résistance suit la perte à travers ce qui vient à échéance dans les douze mois. Partez de l’un des exemples ou composez un choc de plusieurs éléments ; tout ce qui suit change en même temps.',
        'La réponse tient entre deux bornes. « Amorti » est le moins : une perte ne se transmet qu’une fois l’année de chiffre d’affaires épuisée. « Transmis en entier » est le plus : ce qui n’est pas reçu n’est pas payé non plus. Chacune dit qui est touché, jusqu’où va la perte, quelles boucles se rompent et ce que deviennent les cadrans.',
        '« Sur quoi cela repose » énonce ce qu’il a fallu supposer. Un scénario gardé est raconté dans la synthèse de la semaine.',
      ],
    },
    holdings: {
      title: 'Voir de quoi dépend votre argent',
      paragraphs: [
        'Saisissez ce que vous possédez, par société ou par fonds ; les poids d’un fonds se tapent ou se lisent dans un fichier CSV. Positions dit alors quelle part dépend de chaque société, de chaque boucle et du noyau. Les boucles se recoupent : leurs parts ne s’additionnent pas. Ce qui dépend d’une société par ses fournisseurs est une lecture des carnets de commandes, non une perte attendue.',
        'Vos positions se trouvent dans un fichier à part, sur cet ordinateur. Elles n’entrent dans aucun score, aucune synthèse ni aucun export, hormis l’archive, et disparaissent des écrans dès que vous les retirez.',
      ],
    },
    past: {
      title: 'Remonter le temps',
      paragraphs: [
        '« Au » montre ce qui valait un jour donné. « Connu au » montre ce qui était enregistré à un jour donné : un prêt de décembre que le public n’a appris qu’en avril manque dans la vue de janvier. Un état passé se consulte et ne se modifie pas.',
      ],
    },
    files: {
      title: 'Importer un fichier, en exporter un',
      paragraphs: [
        'Déposez un portefeuille ou un tableau (CSV) sur la fenêtre, ou choisissez Importer. Vous voyez quelle colonne est quoi, ce que fera chaque ligne et ce qui n’y va pas ; rien n’est changé avant votre accord, et l’annulation reprend le tout. L’application de bureau enregistre un portefeuille comme fichier .bubblescope, qui s’ouvre par un double clic ; le navigateur local enregistre le même comme .bubblescope.json.',
        'Les tableaux et le portefeuille entier s’exportent là où ils se trouvent.',
      ],
    },
    keeping: {
      title: 'Garder vos données en sûreté',
      paragraphs: [
        'Les Réglages indiquent le dossier où tout se trouve. Une sauvegarde est faite à la première modification d’un jour et avant chaque import, restauration et mise à jour ; elle se compare au présent avant d’être remise en place.',
        '« Tout enregistrer en un seul fichier » réunit portefeuille, historique, synthèses, réglages et pièces dans un zip, qu’une autre installation restaure. Les fichiers ne sont pas chiffrés : si d’autres utilisent cet ordinateur, chiffrez son disque.',
      ],
    },
    palette: {
      title: 'Tout retrouver',
      paragraphs: [
        'Ctrl+K (⌘K sur un Mac), ou « Rechercher » en haut, ouvre un seul champ pour tout : une action, un écran, une société, un lien, une semaine. Tapez quelques lettres, choisissez avec les flèches, appuyez sur Entrée. Vos derniers choix viennent en premier.',
        'À côté d’une action figurent les touches qui la font directement. Le point d’interrogation les montre toutes ; celles qui se passent de Ctrl ou de ⌘ se désactivent dans les Réglages.',
      ],
    },
    keyboard: {
      title: 'Travailler au clavier',
      paragraphs: [
        'Tab va d’une commande à la suivante, les flèches se déplacent dans les tableaux, les listes et les calendriers, Entrée ouvre, Échap ferme. Ctrl+Z (⌘Z sur un Mac) annule la dernière modification du registre, Ctrl+Maj+Z la rétablit ; dans un champ de texte, elles agissent sur le texte. F1 ouvre ce guide.',
        'Chaque graphique a un tableau des mêmes chiffres, et chaque couleur un mot à côté d’elle.',
      ],
    },
    problems: {
      title: 'Si quelque chose ne va pas',
      paragraphs: [
        'Ce que le disque refuse reste dans la fenêtre, marqué comme non enregistré, jusqu’à ce qu’il puisse être écrit. Un fichier illisible est mis de côté sous un nom daté, jamais écrasé, et la plus récente bonne sauvegarde est proposée.',
        'Le journal ne cite rien de ce que vous avez saisi. « Signaler un problème » dans les Réglages le réunit à une note de votre main ; vous voyez le tout avant de l’enregistrer, et rien n’est envoyé.',
        'Bubblescope ne donne pas de conseil en investissement. Le portefeuille de départ repose sur des sources publiques qui n’ont pas toutes été lues en entier : vérifiez-les.',
      ],
    },
  },
  pictures: {
    overview: 'L’Aperçu : les deux cadrans avec leurs fourchettes, et les semaines depuis 2023',
    explain: 'Un cadran expliqué sur le côté : sa formule, ses signaux et ses liens',
    network: 'La carte des liens, et ses boucles à côté',
    company: 'La page d’une société : ses chiffres, et ses liens dans les deux sens',
    commitments: 'Le registre des liens, avec ses filtres et ses contrôles',
    adding: 'Le formulaire d’un nouveau lien',
    weekly: 'La synthèse d’une semaine, avec ce qui a bougé et pourquoi',
    calendar: 'Le calendrier des semaines',
    dotcom: 'Chaque signal à côté de sa plage de la bulle Internet',
    stress: 'Un choc, et ses deux bornes côte à côte',
    importing: 'L’import, avant que rien ne soit changé',
    settings: 'Les Réglages : les sauvegardes, et tout en un seul fichier',
  },
};
