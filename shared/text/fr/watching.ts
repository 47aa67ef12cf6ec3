/** What the user watches for, in French: alerts and theses. */
import type { Condition } from '../../model/alert';
import type { Texts } from '../en/index';
import { signalText } from '../figures';
import type { Formats } from '../formats';
import { plural } from './plural';
import { terms } from './terms';
import { of, on } from './words';

const sides: Record<'above' | 'below', string> = {
  above: 'au-dessus de',
  below: 'au-dessous de',
};

/** « Circularité au-dessus de 80 », « Une nouvelle boucle passe par NVIDIA ». */
function condition(given: Condition, name: (companyId: string) => string, f: Formats): string {
  switch (given.kind) {
    case 'dial':
      return `${terms.dials[given.dial].name} ${sides[given.side]} ${f.score(given.level)}`;
    case 'signal':
      return `${terms.signals[given.signal].name} ${sides[given.side]} ${signalText(given.signal, given.level, f)}`;
    case 'burden':
      return `${name(given.companyId)} : engagements ${sides[given.side]} ${f.times(given.level)} le chiffre d’affaires annuel`;
    case 'new-loop':
      return given.companyId === null
        ? 'Une nouvelle boucle apparaît'
        : `Une nouvelle boucle passe par ${name(given.companyId)}`;
    case 'falls-due':
      return `Un engagement${given.companyId === null ? '' : ` ${of(name(given.companyId))}`} arrive à échéance sous ${f.count(given.days)} ${plural(given.days, { one: 'jour', other: 'jours' })}`;
  }
}

const percent = (probability: number) => `${Math.round(probability * 100)} %`;

export const watching: Texts['watching'] = {
  title: 'Alertes et thèses',
  condition,
  percent,
  alerts: {
    title: 'Alertes',
    help: 'Vérifiées à chaque clôture de semaine. Celles qui se réalisent ouvrent la synthèse.',
    none: 'Aucune alerte pour l’instant. Fixez un seuil, par exemple « Circularité au-dessus de 80 », et la synthèse dira quand il est franchi.',
    add: 'Ajouter une alerte',
    formTitle: 'Nouvelle alerte',
    save: 'Ajouter l’alerte',
    remove: (what) => `Supprimer l’alerte « ${what} »`,
  },
  theses: {
    title: 'Thèses',
    help: 'Ce que vous attendez, avec quelle certitude et pour quand. Verrouillées une fois posées ; notées une fois tranchées.',
    none: 'Aucune thèse pour l’instant. Écrivez ce que vous attendez avant de savoir : c’est la seule façon d’apprendre ce que vaut votre jugement.',
    add: 'Poser une thèse',
    formTitle: 'Nouvelle thèse',
    save: 'Poser et verrouiller',
    lockHint: 'Une fois posée, elle ne peut être ni modifiée ni supprimée, seulement tranchée.',
    setOn: (day, probability) => `Posée ${on(day)} à ${percent(probability)}`,
    due: (day) => `échéance ${day}`,
    overdue: (day) => `échue ${on(day)} : à trancher`,
    confirms: 'La confirmerait',
    refutes: 'La réfuterait',
    decide: { confirmed: 'Confirmée', refuted: 'Réfutée' },
    decideTitle: { confirmed: 'Trancher : confirmée ?', refuted: 'Trancher : réfutée ?' },
    decideText: (thesis, score) =>
      `« ${thesis.claim} » était tenue pour probable à ${percent(thesis.probability)}. Son score de Brier sera de ${score} ; une décision ne se reprend pas.`,
    decideYes: 'Trancher',
    decided: (outcome, day) => `${outcome === 'confirmed' ? 'Confirmée' : 'Réfutée'} ${on(day)}`,
    brier: (score) => `Score de Brier de ${score}`,
    mean: (score, count) =>
      `Score de Brier sur ${count} ${plural(count, { one: 'thèse tranchée', other: 'thèses tranchées' })} : ${score}. 0 est parfait, 0,25 est ce qu’on obtient à pile ou face.`,
  },
  fields: {
    kind: 'Quoi',
    dial: 'Cadran',
    signal: 'Signal',
    side: 'Côté',
    level: 'Seuil',
    company: 'Société',
    days: 'Délai en jours',
    claim: 'Ce que vous attendez',
    probability: 'Probabilité, en pour cent',
    due: 'À trancher avant',
    confirmWords: 'Ce qui la confirmerait',
    refuteWords: 'Ce qui la réfuterait',
    confirmCondition: 'Confirmée par les chiffres quand',
    refuteCondition: 'Réfutée par les chiffres quand',
  },
  kinds: {
    dial: 'Un cadran franchit un seuil',
    signal: 'Un signal franchit un seuil',
    burden: 'Le poids d’une société franchit un seuil',
    'new-loop': 'Une nouvelle boucle apparaît',
    'falls-due': 'Un engagement arrive à échéance',
  },
  noCondition: 'Vous trancherez vous-même',
  sides: { above: 'Au-dessus', below: 'Au-dessous' },
  levelHint: {
    dial: '0 à 100, comme sur le cadran',
    share: 'En pour cent',
    points: 'Points d’IHH, de 0 à 10 000',
    loops: 'Nombre de boucles',
    burden: 'Nombre de fois le chiffre d’affaires annuel',
  },
  companyHint: 'Vide : toute société',
  problems: {
    missing: 'À renseigner.',
    'not-a-number': 'Écrivez un nombre.',
    'not-a-percentage': 'Écrivez un pourcentage de 0 à 100.',
    'not-days': 'Écrivez un nombre de jours de 1 à 366.',
    'no-company': 'Aucune société de ce nom ne figure dans le portefeuille.',
    'not-a-day': 'Écrivez un jour sous la forme 2026-12-31.',
    'not-later': 'Le jour doit être postérieur à aujourd’hui.',
    'no-words': 'Dites-le en mots, ou choisissez une condition.',
  },
  failed: (message) => `L’enregistrement a échoué : ${message}`,
};
