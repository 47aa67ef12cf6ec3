/** French: what a correction changes, and how two weeks differ. */
import type { Convention } from '../../../model/score';
import type {
  FigureWords,
  HeadlineDifferenceWords,
  LinkDifferenceWords,
  LoopDifferenceWords,
} from '../../article/correctionWords';
import type { Texts } from '../../en/index';
import { history } from '../history';
import { plural } from '../plural';
import { nouns, terms } from '../terms';
import { lower, of as ofName, on } from '../words';
import { goal } from './ladder';
import { amountWords, joined, linkClause, linkNoun, moveWords, some } from './words';

const insteadOf = (after: string, before: string) => `${after} au lieu ${ofName(before)}`;

function figure({ of, before, after, move }: FigureWords): string {
  const name = of.kind === 'dial' ? terms.dials[of.id].name : terms.signals[of.id].name;
  if (after === null)
    return `${name} : valeur inconnue, donnée auparavant à ${before ?? 'une valeur inconnue'}.`;
  if (before === null) return `${name} : ${after}, valeur donnée auparavant comme inconnue.`;
  const moved = move === null ? '' : `, ${moveWords(move, move.by, 'sans changement visible')}`;
  return `${name} : ${insteadOf(after, before)}${moved}.`;
}

const counting = ({ before, after }: LinkDifferenceWords['counts']): string | null => {
  if (before === after) return null;
  return after ? 'compte désormais' : 'ne compte plus';
};

function revised({ amount, state, fields, counts }: LinkDifferenceWords): string {
  const sum = (one: NonNullable<typeof amount>['before']) =>
    one === null ? 'un montant non publié' : amountWords(one);
  const said = (one: NonNullable<typeof state>['before']) =>
    one === null ? 'aucun statut' : lower(terms.states[one]);
  return joined(
    ' ; ',
    amount && `${sum(amount.after)} au lieu ${deSum(sum(amount.before))}`,
    state && state.before !== state.after
      ? `${said(state.after)}, et non ${said(state.before)}`
      : state && 'dates du statut modifiées',
    fields.length === 0
      ? null
      : `modifié : ${fields.map((field) => lower(history.field(field))).join(', ')}`,
    counting(counts),
  );
}

/** « de 8 Md$ », « d’au moins 8 Md$ », « d’un montant non publié ». */
const deSum = (sum: string): string => ofName(sum);

function link(words: LinkDifferenceWords): string {
  const { what, link: of, counts } = words;
  switch (what) {
    case 'added':
      return `Ajouté : ${linkClause(of)}${counts.after ? '' : ' ; n’entre dans aucun score'}.`;
    case 'removed': {
      const sum = of.amount === null ? '' : ` (${amountWords(of.amount)})`;
      return `Disparu : ${linkNoun(of)}${sum}${counts.before ? '' : ' ; n’entrait dans aucun score'}.`;
    }
    case 'revised':
      return `Révisé : ${linkNoun(of)} : ${revised(words)}.`;
    case 'counting':
      return `${counts.after ? 'Compte désormais' : 'Ne compte plus'} : ${linkNoun(of)}.`;
    case 'sourced':
      return `Repose sur d’autres sources : ${linkNoun(of)}.`;
  }
}

function headline({ company, before, after }: HeadlineDifferenceWords): string {
  const whose = `l’annonce ${ofName(company)}`;
  const given = (one: NonNullable<typeof after>) =>
    `${goal(one)}${one.day === null ? '' : `, ${on(one.day)}`}`;
  if (after === null) return `Disparue : ${whose}${before === null ? '' : `, ${given(before)}`}.`;
  if (before === null) return `Ajoutée : ${whose}, ${given(after)}.`;
  return `Révisée : ${whose} : ${given(after)}, et non ${given(before)}.`;
}

function loops({ appeared, gone, complete }: LoopDifferenceWords): string {
  const more =
    appeared.n === 0
      ? 'Aucune boucle ne s’ajoute'
      : `${some(appeared, nouns.loop)} ${plural(appeared, { one: 's’ajoute', other: 's’ajoutent' })}`;
  const less =
    gone.n === 0
      ? 'aucune ne disparaît'
      : `${gone.text} ${plural(gone, { one: 'disparaît', other: 'disparaissent' })}`;
  return `${more}, ${less}${complete ? '' : ' ; il y en a plus qu’il n’est possible d’en chercher'}.`;
}

const conventionNames = (id: Convention) => lower(terms.conventions[id].name);

export const correction: Texts['weekly']['correction'] = {
  lead: ({ issue, of, reason }) =>
    `Correction ${issue.text}, publiée à la place de ${of.n === 0 ? 'la synthèse d’origine' : `la correction ${of.text}`}. Motif donné : « ${reason} ».`,
  nothing:
    'Rien de ce que dit la synthèse ne diffère : ni cadran ni signal, ni lien, annonce, boucle ou alerte.',
  unreadable: 'Ce qu’elle change ne peut être dit : la version qu’elle corrige est illisible.',
  sameDials: 'Les deux cadrans restent tels qu’ils étaient donnés.',
  convention: (before, after) =>
    `Elle est calculée selon la convention « ${conventionNames(after)} », et non « ${conventionNames(before)} ».`,
  method: (before, after) => `Elle est calculée selon la méthode ${after}, et non ${before}.`,
  caption: 'Chiffres qui diffèrent de la version précédente',
  before: 'Avant',
  after: 'Corrigé',
  figure,
  link,
  allLinks: (count) =>
    `En tout, ${some(count, nouns.link)} ${plural(count, { one: 'diffère', other: 'diffèrent' })} ; les plus grands sont nommés.`,
  headline,
  loops,
  newLoop: (path) => `Nouvelle boucle : ${path}.`,
  goneLoop: (path) => `N’est plus une boucle : ${path}.`,
  line: (asked, { before, after }) => {
    const said = (met: boolean | null) =>
      met === null ? 'non vérifiée' : met ? 'réalisée' : 'non réalisée';
    return `Votre alerte « ${asked} » : ${said(after)}, auparavant ${said(before)}.`;
  },
};
