/** Ce qu’il y a derrière les chiffres des écrans Réseau et Engagements : sommes de listes, prix, centralité. */
import type { Texts } from '../en/index';

export const explainListed: Texts['explainListed'] = {
  listed: {
    usd: {
      name: 'Montants connus',
      definition: 'Le total de ces liens, pour autant que leurs montants sont connus.',
      formula: 'somme des meilleurs montants connus',
    },
    flowUsd: {
      name: 'Flux connu',
      definition: 'L’argent qui passe par ces liens.',
      formula:
        'somme des meilleurs montants connus des financements et du commerce, sans les garanties',
    },
    flowShare: {
      name: 'Part de tout l’argent',
      definition: 'La part de tous les flux qui passe par ces liens.',
      formula: 'flux de ces liens ÷ flux de tous les liens actifs',
    },
    mw: {
      name: 'Puissance',
      definition: 'La puissance que ces liens indiquent.',
      formula: 'somme des puissances indiquées',
    },
    links: {
      name: 'Liens',
      definition: 'Combien il y a de ces liens.',
      formula: 'nombre',
    },
    undisclosed: {
      name: 'Montants non publiés',
      definition: 'Combien de ces liens de financement et de commerce n’ont pas de montant connu.',
      formula: 'nombre de ceux sans meilleur montant au-dessus de zéro',
    },
    lines: {
      name: 'Flux',
      definition: 'Combien de traits de la carte partent de la société ou y arrivent.',
      formula:
        'nombre ; les liens d’une même famille, entre les deux mêmes et dans le même sens, font un seul trait',
    },
    companies: {
      name: 'Sociétés',
      definition: 'Combien de sociétés ces liens relient.',
      formula: 'nombre de leurs extrémités, chaque société une fois',
    },
  },
  lists: {
    shown: () => 'Les liens que montre le tableau',
    'shown-in-score': () => 'Ceux du tableau qui comptent dans le score',
    out: (whose) => `${whose} : argent versé`,
    in: (whose) => `${whose} : argent reçu`,
    through: (whose) => `${whose} : liens dans les deux sens`,
    at: (whose) => whose,
    between: (whose) => whose,
    year: () => 'Achats et baux de l’année',
    'no-term': () => 'Achats et baux sans durée indiquée',
    network: () => 'Liens dont le flux est connu',
    drawn: () => 'Ce qui est dessiné',
  },
  headlines: {
    usd: {
      name: 'Somme annoncée',
      definition: 'Ce que la société a dit vouloir dépenser. Elle n’entre dans aucun score.',
      formula: 'telle qu’annoncée',
    },
    mw: {
      name: 'Puissance annoncée',
      definition: 'La puissance que la société a nommée. Elle n’entre dans aucun score.',
      formula: 'telle qu’annoncée',
    },
  },
  prices: {
    perGw: {
      name: 'Prix d’un gigawatt',
      definition: 'Ce que coûte un gigawatt selon ces deux chiffres.',
      formula: 'montant ÷ puissance en gigawatts',
    },
    factor: {
      name: 'Écart au prix médian',
      definition:
        'De combien de fois le prix d’un gigawatt est au-dessus ou au-dessous de la médiane.',
      formula: 'plus grand ÷ plus petit des deux',
    },
  },
  median: {
    name: 'Prix médian d’un gigawatt',
    definition:
      'La moitié des achats et baux actifs qui donnent les deux coûtent moins, la moitié plus.',
    formula: 'le prix du milieu ; s’ils sont en nombre pair, la moyenne des deux du milieu',
  },
  centrality: {
    name: 'Centralité',
    definition: 'La part du temps qu’y passe qui suit l’argent au hasard (PageRank).',
    formula:
      'une part égale de ce qui recommence + 0,85 × somme, par payeur, de sa propre centralité × la part de ses paiements qui vient ici',
  },
  listReadAs: 'Ces liens comptent ici, qu’ils entrent ou non dans le score.',
  noLinks: 'Aucun : c’est ce qui a été annoncé.',
  power: 'Puissance',
  price: 'Prix d’un gigawatt',
  medianOnly: 'Médiane',
  anew: 'Part égale',
  columns: { payer: 'Payeur', rank: 'La sienne', part: 'Vient ici', brings: 'Apporte' },
  cheaper: (count) => `${count} moins chers`,
  dearer: (count) => `${count} plus chers`,
};
