/** The consistency checks in French: what each looks for, and what it found. */
import type { CheckFigures } from '../../checks/notice';
import { thresholds } from '../../checks/thresholds';
import type { Texts } from '../en/index';
import type { Formats } from '../formats';
import { frFormats } from './formats';
import { plural } from './plural';
import { nouns, terms } from './terms';
import { counted, of, to } from './words';

const { originalDifference, priceFactor, revenueTimes, unwatchedShare } = thresholds;
const share = unwatchedShare.value * 100;

const quoted = (state: keyof typeof terms.states) => `« ${terms.states[state]} »`;

function apart(days: number | null): string {
  if (days === null) return 'la date de l’une des annonces n’est pas connue';
  if (days === 0) return 'annoncés le même jour';
  return `annoncés à ${days} ${plural(days, { one: 'jour', other: 'jours' })} d’intervalle`;
}

type StatusNotice = Extract<CheckFigures, { check: 'status-order' }>;

function statusSentence(notice: StatusNotice, f: Formats): string {
  const { why, state, since, before, beforeSince } = notice;
  const dated = (day: string | null) => (day === null ? '' : ` (${f.date(day)})`);
  const now = `${quoted(state)}${dated(since)}`;
  const earlier = before === null ? '' : `${quoted(before)}${dated(beforeSince)}`;
  switch (why) {
    case 'days-turned':
      return `${now} figure après ${earlier}, alors qu’il le précède.`;
    case 'went-back':
      return `${now} suit ${earlier} : un retour en arrière.`;
    case 'after-the-last':
      return `${now} suit ${earlier}, qui met fin à un contrat.`;
    case 'before-announced':
      return `${now} est antérieur à l’annonce${dated(beforeSince)}.`;
  }
}

function sentence(notice: CheckFigures, f: Formats): string {
  switch (notice.check) {
    case 'one-deal':
      return notice.alike === 'amounts'
        ? `Montants presque égaux, ${apart(notice.daysApart)}.`
        : `Leurs durées se recoupent, ${apart(notice.daysApart)}.`;
    case 'above-headline': {
      const what = notice.of === 'link' ? 'en un seul contrat' : 'd’achats et de baux actifs';
      return `${f.usd(notice.usd)} ${what}, au-dessus de l’annonce de ${f.usd(notice.headlineUsd)}.`;
    }
    case 'beyond-revenue': {
      const revenue = `le chiffre d’affaires de ${f.usd(notice.revenueUsd)} arrêté ${to(f.date(notice.asOf))}`;
      return `${f.usd(notice.usd)} d’achats et de baux actifs, ${f.times(notice.times)} ${revenue}.`;
    }
    case 'price-per-gw': {
      const { usdPerGw, medianUsdPerGw, factor, links } = notice;
      const side = usdPerGw > medianUsdPerGw ? 'plus' : 'moins';
      return `${f.usd(usdPerGw)} le GW, ${f.times(factor)} ${side} que la médiane de ${f.usd(medianUsdPerGw)} sur ${counted(links, nouns.link, f)}.`;
    }
    case 'term-over':
      return `Son terme est passé (${f.date(notice.end)}) ; le statut indique encore ${quoted(notice.state)}.`;
    case 'status-order':
      return statusSentence(notice, f);
    case 'original-apart': {
      const { original, usd, madeUsd, share } = notice;
      const entered = `${f.moneyRange(original, original.currency)} au taux de ${f.rate(original.usdPerUnit)}`;
      return `${f.usd(usd)} à côté de ${entered}, soit ${f.usd(madeUsd)} : ${f.share(share)} d’écart.`;
    }
    case 'unwatched':
      return `${f.usd(notice.usd)} sur ${counted(notice.links, nouns.link, f)}, soit ${f.share(notice.share)} de tout l’argent connu.`;
  }
}

export const checks: Texts['checks'] = {
  view: (count) => (count === '0' ? 'Contrôles' : `Contrôles (${count})`),
  help: 'Ce qui est peut-être erroné, au jour choisi plus haut. Rien ici ne bloque ni ne modifie quoi que ce soit.',
  groups: {
    'one-deal': {
      title: 'Deux liens qui semblent n’en faire qu’un',
      meaning:
        'Les deux mêmes sociétés, un montant ou des dates presque identiques. S’il s’agit d’un seul contrat, faites remplacer un lien par l’autre ; sinon, laissez les deux.',
    },
    'above-headline': {
      title: 'Plus que l’annonce',
      meaning:
        'Des contrats supérieurs à ce que leur payeur a dit en dernier vouloir dépenser : une annonce ancienne, un double compte ou un projet dépassé.',
    },
    'beyond-revenue': {
      title: 'Engagements hors de portée du chiffre d’affaires',
      meaning: `Des achats et des baux actifs de plus de ${revenueTimes.value} ans de chiffre d’affaires : un chiffre faux, ou le cœur du sujet.`,
    },
    'price-per-gw': {
      title: 'Prix du gigawatt hors norme',
      meaning: `Un prix plus de ${priceFactor.value} fois supérieur ou inférieur à la médiane de vos liens. Le montant, la puissance et l’unité sont-ils ceux du même contrat ? Des puces ou de l’électricité seules coûtent moins que le service complet.`,
    },
    'term-over': {
      title: 'Terme déjà passé',
      meaning: 'Le dernier jour est passé, et le statut indique encore signé ou en cours.',
    },
    'status-order': {
      title: 'Statuts dans le désordre',
      meaning: 'Un statut qui ne peut suivre le précédent, ou qui est antérieur à l’annonce.',
    },
    'original-apart': {
      title: 'Dollars sans rapport avec l’original',
      meaning: `Le montant en dollars s’écarte de plus de ${frFormats.count(originalDifference.value * 100)} % de ce que donne l’original à son taux : l’un des deux a été modifié sans l’autre.`,
    },
    unwatched: {
      title: 'Beaucoup d’argent, pas de suivi',
      meaning: `Les sociétés dont les liens portent au moins ${frFormats.count(share)} % de tout l’argent connu et qui ne sont pas sur votre liste de suivi.`,
    },
  },
  sentence,
  headline: (name) => `Annonce ${of(name)}`,
  and: 'et',
  none: 'Rien à signaler.',
  clean: (titles) => `Rien à signaler pour : ${titles.join(' ; ')}.`,
  more: (count) => `En afficher ${count} de plus`,
  mark: (sentences) => `À contrôler : ${sentences.join(' ')}`,
  filter: 'Avec remarque',
};
