/** Ce qu’il y a derrière les chiffres de l’écran Bulle Internet : scores, indicateurs, jumeaux. */
import type { Texts } from '../en/index';

export const explainEra: Texts['explainEra'] = {
  score: {
    name: 'Score',
    definition: 'Le signal rapporté à la bulle Internet : 100 est le milieu de sa plage d’alors.',
    formula: '100 × valeur ÷ milieu des deux valeurs de la bulle Internet ; jamais plafonné',
  },
  indicators: {
    today: {
      name: 'Dernière valeur',
      definition: 'Où se trouvait l’indicateur en dernier, au jour regardé.',
      formula: 'telle que la donne sa source',
    },
    score: {
      name: 'Score d’un indicateur',
      definition:
        'Sa place entre ses deux repères : 0 est janvier 1995, 100 son extrême de la bulle Internet.',
      formula:
        '100 × (aujourd’hui − calme) ÷ (bulle − calme) ; les niveaux de prix par leurs logarithmes ; jamais plafonné. Si le danger est en bas, les repères retournent l’échelle',
    },
    months: {
      name: 'Mois égaux à aujourd’hui',
      definition: 'Les mois de 1995 à 2003 où il se trouvait là où il est maintenant.',
      formula:
        'nombre de croisements : de deux mois voisins de part et d’autre de la valeur actuelle, le plus proche, et chaque mois qui l’atteint',
    },
  },
  twins: {
    likeness: {
      name: 'Ressemblance',
      definition: 'À quel point le lien et son jumeau de la bulle se ressemblent, trait par trait.',
      formula: '1 − moyenne pondérée des écarts ; ce qui est inconnu compte pour moitié',
    },
    times: {
      name: 'Écart de taille',
      definition:
        'De combien de fois l’un est plus grand : selon les revenus du payeur, sinon dans son réseau.',
      formula: 'plus grand ÷ plus petit',
    },
    ofRevenue: {
      name: 'Du chiffre d’affaires du payeur',
      definition: 'Ce que pèse le lien pour qui le paie.',
      formula:
        'meilleur montant ÷ chiffre d’affaires de douze mois : le dernier exercice clos, sinon le premier',
    },
    ofFlow: {
      name: 'De tout l’argent',
      definition: 'Ce que pèse le lien dans son réseau.',
      formula:
        'meilleur montant ÷ montants connus des financements et du commerce actifs, sans les garanties',
    },
  },
  networks: {
    documented: 'Bulle Internet, liens documentés',
    tied: 'Bulle Internet, avec les achats liés',
  },
  readAs: {
    documented:
      'Les liens documentés de 1996 à 2002, toutes années réunies ; les rumeurs compteraient aussi.',
    tied: 'Les liens documentés de 1996 à 2002 et les achats liés aux prêts des fournisseurs, à hauteur du prêt : un majorant.',
  },
  marketReadAs: (day) => `Au ${day} ; aucune convention n’y change rien.`,
  marketLinks: 'Aucun : c’est un chiffre du marché, qui repose sur ses sources.',
  noMarketBand: 'Sans fourchette : c’est une seule lecture',
  middle: 'Milieu des deux',
  against: { larger: 'Face à la plus grande', smaller: 'Face à la plus petite' },
  today: 'Aujourd’hui',
  calm: 'Calme',
  dotcom: 'Bulle Internet',
  dated: (what, day) => `${what}, ${day}`,
  danger: { high: 'Le danger est en haut', low: 'Le danger est en bas' },
  scale: { linear: 'mesuré tel quel', log: 'mesuré par son logarithme' },
  unscored: {
    'no-calm-anchor': 'Pas de valeur pour janvier 1995 : rien d’où mesurer le calme.',
    'not-a-danger-gauge': 'Il mesure la chute, non le danger qui la précède.',
    'now-by-other-convention': 'Le chiffre actuel se calcule autrement que celui de l’époque.',
    'anchors-do-not-separate': 'En 2000 il était du côté calme de janvier 1995.',
    unverified: 'Sa valeur de la bulle n’a pas été lue dans une source.',
  },
  noAnchors: 'La méthode ne lui donne pas de repères.',
  twin: (from, to) => `${from} → ${to}`,
  unlike: 'Écart',
  size: 'Taille pour qui paie',
  half: 'inconnu : moitié',
  amount: 'Montant du lien',
  larger: 'Aujourd’hui',
  smaller: 'Son jumeau',
};
