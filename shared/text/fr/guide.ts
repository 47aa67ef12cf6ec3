/** The user guide, in French. */
import type { Texts } from '../en/index';

export const guide: Texts['guide'] = {
  title: 'Guide de l’utilisateur',
  lead: 'À quoi sert chaque écran, et comment vos données sont conservées.',
  contents: 'Sommaire',
  sections: {
    start: {
      title: 'Le premier lancement',
      paragraphs: [
        'Bubblescope s’ouvre sur un portefeuille du chantier de l’IA jusqu’en juillet 2026 : des sociétés, les liens financiers qui les unissent, et une source pour chacun. Une première fenêtre dit quelle part en est déclarée par les sociétés, rapportée ou estimée. Choisissez « Continuer avec lui » ou « Commencer à vide » ; l’un et l’autre se changent plus tard.',
        'Tout ce que vous saisissez reste sur cet ordinateur. L’application n’a ni compte ni serveur, et ne demande rien au réseau. L’adresse d’une source vous est d’abord montrée, et ne s’ouvre dans votre navigateur que si vous le voulez.',
      ],
    },
    overview: {
      title: 'Lire les deux cadrans',
      paragraphs: [
        'La circularité dit quelle part de l’argent tourne en rond : qui finance qui et se voit payé en commandes. La concentration dit combien repose sur combien peu. Sur l’un et l’autre, 100 est le niveau des réseaux de la bulle Internet, mesuré par le même code.',
        'La fourchette à côté d’un score dit jusqu’où il pourrait aller dans les intervalles des montants. Plus bas se trouvent les semaines depuis 2023, ce qui a changé cette semaine, les plus grandes boucles, et l’échelle des engagements, de l’annonce au ferme puis au payé.',
        'La convention, en haut à droite, décide quels liens comptent : ce qui est signé, ou aussi ce qui est annoncé. Chaque chiffre mène aux liens et aux sources sur lesquels il repose.',
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
        'Engagements contient tous les liens et toutes les annonces. Réduisez-le par type, statut ou société, ou à ce qui manque : sans source, rang 3 seulement, ancien. « Échéances » additionne ce qui arrive à terme et quand, en dollars et en mégawatts.',
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
    past: {
      title: 'Remonter le temps',
      paragraphs: [
        '« Au » montre ce qui valait un jour donné. « Connu au » montre ce qui était enregistré à un jour donné : un prêt de décembre que le public n’apprit qu’en avril manque dans la vue de janvier. Un état passé se regarde et ne se modifie pas.',
      ],
    },
    files: {
      title: 'Faire entrer un fichier, en emporter un',
      paragraphs: [
        'Déposez un portefeuille ou un tableau (CSV) sur la fenêtre, ou choisissez Importer. Vous voyez quelle colonne est quoi, ce que fera chaque ligne et ce qui n’y va pas ; rien n’est changé avant votre accord, et l’annulation reprend le tout. Sur un poste de travail, un fichier .bubblescope.json s’ouvre aussi par un double clic, là où le système le permet.',
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
    company: 'La page d’une société : ses chiffres, et ses liens dans les deux sens',
    commitments: 'Le registre des liens, avec ses filtres et ses contrôles',
    adding: 'Le formulaire d’un nouveau lien',
    weekly: 'La synthèse d’une semaine, avec ce qui a bougé et pourquoi',
    importing: 'L’import, avant que rien ne soit changé',
    settings: 'Les Réglages : les sauvegardes, et tout en un seul fichier',
  },
};
