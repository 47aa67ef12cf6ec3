/** French: the user’s own alerts and theses in the summary. */
import type { SignalId } from '../../../model/score';
import type { AlertWords, SignWords, ThesisWords } from '../../article/words';
import { plural } from '../plural';
import { terms } from '../terms';
import { list, lower, of, on } from '../words';
import { linkNoun, some } from './words';

const day = { one: 'jour', many: 'de jours', other: 'jours' };

function signalName(id: SignalId): string {
  const name = lower(terms.signals[id].name);
  if (id.endsWith('.hhi')) return `IHH des ${name}`;
  return id.startsWith('loops.') ? `nombre de ${name}` : name;
}

const sides = { above: 'au-dessus de', below: 'au-dessous de' } as const;

/** « circularité au-dessus de 80,0 ». */
function threshold({ of: what, side, level }: Extract<AlertWords, { kind: 'level' }>): string {
  switch (what.kind) {
    case 'dial':
      return `${lower(terms.dials[what.id].name)} ${sides[side]} ${level}`;
    case 'signal':
      return `${signalName(what.id)} ${sides[side]} ${level}`;
    case 'burden':
      return `engagements ${of(what.company)} ${sides[side]} ${level} son chiffre d’affaires annuel`;
  }
}

/** What is asked. */
function asked(words: AlertWords): string {
  switch (words.kind) {
    case 'level':
      return threshold(words);
    case 'new-loop':
      return words.company === null
        ? 'une nouvelle boucle'
        : `une nouvelle boucle passant par ${words.company}`;
    case 'falls-due':
      return `un engagement${words.company === null ? '' : ` pris par ${words.company} ou envers ${words.company}`} arrivant à échéance sous ${some(words.days, day)}`;
  }
}

/** How it stands at the close. */
function answer(words: AlertWords): string {
  switch (words.kind) {
    case 'level': {
      const { value, before } = words;
      if (value === null)
        return `la mesure est inconnue à cette clôture${before === null ? '' : `, après ${before} une semaine plus tôt`}`;
      const was =
        before === null || before === value ? '' : `, contre ${before} une semaine plus tôt`;
      return `la mesure est de ${value}${was}`;
    }
    case 'new-loop':
      if (words.loops.n > 0) return `il y en a ${words.loops.text}`;
      return words.met === null
        ? 'il y a plus de boucles qu’il n’est possible d’en chercher'
        : 'il n’y en a aucune';
    case 'falls-due':
      if (words.links.length > 0) return list(words.links.map(linkNoun));
      return words.met === null ? 'aucune échéance n’est connue' : 'il n’y en a aucun';
  }
}

export const alerts = {
  met: (words: AlertWords) => `Votre alerte est déclenchée : ${asked(words)} ; ${answer(words)}.`,
  unknown: (words: AlertWords) =>
    `Votre alerte ne peut être vérifiée : ${asked(words)} ; ${answer(words)}.`,
  thesis: (words: ThesisWords): string => {
    const open = `La thèse « ${words.claim} » (probabilité ${words.probability}, échéance ${on(words.due)})`;
    if (words.outcome !== null)
      return `${open} a été ${words.outcome === 'confirmed' ? 'confirmée' : 'réfutée'} ; son score de Brier est de ${words.brier}, où 0 est parfait et 1 le pire.`;
    const { n, text } = words.daysLeft;
    if (n === 0) return `${open} arrive à échéance aujourd’hui.`;
    const days = `${text} ${plural(Math.abs(n), day)}`;
    return n < 0
      ? `${open} est échue depuis ${days} sans avoir été tranchée.`
      : `${open} a encore ${days} devant elle.`;
  },
  sign: ({ sign, words, condition, met }: SignWords): string => {
    const what = [words, condition].filter((part) => part !== null && part !== '').join(' ; ');
    const verb = sign === 'confirms' ? 'confirmerait' : 'réfuterait';
    return `Ce qui la ${verb} : ${what} (${come(condition, met)}).`;
  },
};

/** Without a condition it is for the user to say. */
function come(condition: string | null, met: boolean | null): string {
  if (condition === null) return 'à vous d’en juger';
  if (met === null) return 'inconnu à cette clôture';
  return met ? 'cela s’est produit' : 'cela ne s’est pas produit';
}
