/** English: the user’s scenarios in the summary, and a shock in words wherever it is told. */
import type {
  ScenarioBoundWords,
  ScenarioDialWords,
  ScenarioWords,
  ShockPart,
} from '../../article/words';
import { terms } from '../terms';
import { linkNoun, list, lower, plural, upper } from './words';

function part(one: ShockPart): string {
  switch (one.kind) {
    case 'pays':
      return `${one.company} pays ${one.share} of what it owes`;
    case 'cancelled':
      return `${linkNoun(one.link)} is called off`;
    case 'stops':
      return `${one.company} stops financing others`;
    case 'gone':
      return `a link that is gone (${one.id}) is called off`;
  }
}

const companies = ({ hit }: ScenarioBoundWords) =>
  `${hit.text} ${plural(hit, 'company', 'companies')}`;
const hops = ({ hops: count, hopsComplete }: ScenarioBoundWords) =>
  `${hopsComplete ? '' : 'at least '}${count.text} ${plural(count, 'hop', 'hops')}`;
const reach = (bound: ScenarioBoundWords) => `${companies(bound)} over ${hops(bound)}`;

function outcome({ owed, cushioned, passThrough, settled }: ScenarioWords): string {
  const open = `Of ${owed} due within twelve months`;
  const full = settled ? passThrough.usd : `at least ${passThrough.usd}`;
  if (
    settled &&
    cushioned.usd === passThrough.usd &&
    cushioned.hit.n === passThrough.hit.n &&
    cushioned.hops.n === passThrough.hops.n
  )
    return cushioned.hit.n === 0
      ? `${open} nothing would be lost.`
      : `${open}, ${cushioned.usd} would be lost by ${reach(cushioned)}, however it is passed on.`;
  return `${open}, ${cushioned.usd} would be lost by ${reach(cushioned)} where revenue cushions the loss, and ${full} by ${reach(passThrough)} where it is passed on in full.`;
}

function dial({ id, before, ...ends }: ScenarioDialWords): string {
  const name = lower(terms.dials[id].name);
  const [cushioned, passThrough] = [ends.cushioned ?? 'unknown', ends.passThrough ?? 'unknown'];
  const after = cushioned === passThrough ? cushioned : `${cushioned} or ${passThrough}`;
  if (before === after) return `${name} would stay at ${after}`;
  return before === null
    ? `${name} would be ${after}`
    : `${name} would go from ${before} to ${after}`;
}

export const scenarios = {
  figures: {
    owed: 'due within twelve months',
    lost: 'lost, cushioned and passed on in full',
    hit: 'companies that lose',
    hops: 'hops',
  },
  part,
  shock: (parts: readonly ShockPart[]) => upper(list(parts.map(part))),
  supposes: (name: string, parts: readonly ShockPart[]) => `“${name}”: ${list(parts.map(part))}.`,
  outcome,
  dials: (dials: readonly ScenarioDialWords[]) => `${upper(list(dials.map(dial)))}.`,
  nothing: 'Nothing that it names is in the ledger at this close.',
  gone: (ids: readonly string[]) =>
    `It names what the ledger does not hold: ${ids.join(', ')}; the rest was computed without.`,
};
