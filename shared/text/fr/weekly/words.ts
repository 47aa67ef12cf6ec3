/** French for the weekly summary: counts, points, amounts, and a link said in words. */
import type { DialId } from '../../../model/score';
import type { Amount, LinkWords, Move } from '../../article/words';
import type { Count, Forms } from '../../plural';
import { plural } from '../plural';
import { nouns } from '../terms';
import { of } from '../words';

/** « 12 boucles », « 1 boucle ». */
export const some = (count: Count, noun: Forms): string => `${count.text} ${plural(count, noun)}`;

/** Without what is null. */
export const joined = (parting: string, ...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(parting);

export const dials: Record<DialId, string> = {
  circularity: 'la circularité',
  concentration: 'la concentration',
};
export const ofDial = (id: DialId): string => `de ${dials[id]}`;

/** A figure as it is printed, for its plural: « 1,9 point », « 2,0 points ». */
const worth = (figure: string): number => Number(figure.replace(/[^\d,]/g, '').replace(',', '.'));
export const points = (figure: string): string => `${figure} ${plural(worth(figure), nouns.point)}`;

/** « en baisse de 0,6 point »; `by` with its unit. */
export const moveWords = ({ way }: Move, by: string, same: string): string =>
  way === 'same' ? same : `en ${way === 'up' ? 'hausse' : 'baisse'} ${of(by)}`;

export function amountWords({ form, text }: Amount): string {
  switch (form) {
    case 'exact':
      return text;
    case 'least':
      return `au moins ${text}`;
    case 'most':
      return `${text} au plus`;
    case 'about':
      return `environ ${text}`;
  }
}

/** « OpenAI passe commande à Cerebras pour au moins 10 Md$ ». */
export function linkClause({ kind, from, to, amount }: LinkWords): string {
  const sum = amount && amountWords(amount);
  const hidden = 'montant non publié';
  const forSum = sum ? ` pour ${sum}` : `, ${hidden}`;
  switch (kind) {
    case 'purchase':
      return `${from} passe commande à ${to}${forSum}`;
    case 'lease':
      return `${from} prend à bail auprès ${of(to)}${forSum}`;
    case 'investment':
      return sum ? `${from} investit ${sum} dans ${to}` : `${from} investit dans ${to}, ${hidden}`;
    case 'credit':
      return sum ? `${from} prête ${sum} à ${to}` : `${from} prête à ${to}, ${hidden}`;
    case 'guarantee':
      return sum
        ? `${from} apporte à ${to} une garantie ${of(sum)}`
        : `${from} apporte à ${to} une garantie, ${hidden}`;
    case 'warrant':
      return `${from} attribue à ${to} des bons de souscription ${sum ? `d’une valeur ${of(sum)}` : 'de valeur non publiée'}`;
    case 'swap':
      return sum
        ? `${from} verse ${sum} à ${to} dans un échange`
        : `${from} et ${to} conviennent d’un échange, ${hidden}`;
    case 'control':
      return `${from} a un lien de rattachement avec ${to}`;
  }
}

/** « le contrat d’achat d’OpenAI auprès de Cerebras », without a sum; always in the singular. */
export function linkNoun({ kind, from, to }: LinkWords): string {
  switch (kind) {
    case 'purchase':
      return `le contrat d’achat ${of(from)} auprès ${of(to)}`;
    case 'lease':
      return `le bail ${of(from)} auprès ${of(to)}`;
    case 'investment':
      return `l’investissement ${of(from)} dans ${to}`;
    case 'credit':
      return `le crédit ${of(from)} à ${to}`;
    case 'guarantee':
      return `la garantie ${of(from)} à ${to}`;
    case 'warrant':
      return `l’attribution de bons de souscription par ${from} à ${to}`;
    case 'swap':
      return `l’échange entre ${from} et ${to}`;
    case 'control':
      return `le lien de rattachement entre ${from} et ${to}`;
  }
}

/** Whether its noun is feminine. */
export const feminine = ({ kind }: LinkWords): boolean =>
  kind === 'guarantee' || kind === 'warrant';
