/** French: what a company announced, what of it is binding, what is known as paid. */
import type { BindingWords, GoalWords } from '../../article/words';
import { nouns } from '../terms';
import { list, of, on } from '../words';
import { joined, some } from './words';

export const goal = ({ usd, power }: GoalWords): string =>
  joined(' pour ', usd ?? 'un montant non publié', power);

/** « , faite le 21 janv. 2025 », of a headline. */
export const made = ({ day }: GoalWords): string => (day === null ? '' : `, faite ${on(day)}`);

const part = (sum: string | null, share: string | null): string | null =>
  sum === null ? null : `${sum}${share === null ? '' : ` (${share} de l’annonce)`}`;

export const ladder = {
  none: 'Aucune société n’a fait d’annonce.',
  headline: (company: string, first: GoalWords, revised: GoalWords | null): string => {
    const open = `L’annonce ${of(company)}${made(first)}${first.day === null ? '' : ','}`;
    if (revised === null) return `${open} porte sur ${goal(first)}.`;
    const since = revised.day === null ? '' : `révisée ${on(revised.day)}, `;
    return `${open} portait sur ${goal(first)} ; ${since}elle porte désormais sur ${goal(revised)}.`;
  },
  binding: ({ usd, share, power, powerShare, links, undisclosed }: BindingWords): string => {
    if (links.n === 0) return 'Rien n’en est ferme.';
    // « de l’annonce » is said once.
    const beside = power === null || powerShare === null ? power : `${power} (${powerShare})`;
    const sums = [
      part(usd, share),
      usd === null || share === null ? part(power, powerShare) : beside,
    ].filter((each) => each !== null);
    const bound = sums.length === 0 ? 'un montant non publié' : list(sums);
    const hidden = undisclosed.n === 0 ? '' : `, dont ${undisclosed.text} sans montant publié`;
    return `Les contrats fermes portent sur ${bound}, au titre de ${some(links, nouns.deal)}${hidden}.`;
  },
  paid: (usd: string, share: string | null): string =>
    `Les paiements connus atteignent ${part(usd, share)}.`,
  unpaid: 'Aucun paiement n’est documenté pour ces contrats.',
  rungs: {
    headline: 'Annonce',
    revised: 'Annonce révisée',
    binding: 'Contrats fermes',
    paid: 'Paiements connus',
  },
  caption: (company: string) => `${company} : de l’annonce au paiement`,
};
