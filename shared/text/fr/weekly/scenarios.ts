/** French: the user’s scenarios in the summary, and a shock in words wherever it is told. */
import type {
  ScenarioBoundWords,
  ScenarioDialWords,
  ScenarioWords,
  ShockPart,
} from '../../article/words';
import type { Texts } from '../../en/index';
import { plural } from '../plural';
import { capital, list } from '../words';
import { dials as dialNames, feminine, linkNoun } from './words';

function part(one: ShockPart): string {
  switch (one.kind) {
    case 'pays':
      return `${one.company} paie ${one.share} de ce qu’elle doit`;
    case 'cancelled':
      return `${linkNoun(one.link)} est ${feminine(one.link) ? 'annulée' : 'annulé'}`;
    case 'stops':
      return `${one.company} cesse de financer les autres`;
    case 'gone':
      return `un lien disparu (${one.id}) est annulé`;
  }
}

const companies = ({ hit }: ScenarioBoundWords) =>
  `${hit.text} ${plural(hit, { one: 'société', other: 'sociétés' })}`;
const hops = ({ hops: count, hopsComplete }: ScenarioBoundWords) =>
  `${hopsComplete ? '' : 'au moins '}${count.text} ${plural(count, { one: 'étape', other: 'étapes' })}`;
const reach = (bound: ScenarioBoundWords) => `${companies(bound)} en ${hops(bound)}`;

function outcome({ owed, cushioned, passThrough, settled }: ScenarioWords): string {
  const open = `Sur ${owed} dus dans les douze mois`;
  const full = settled ? passThrough.usd : `au moins ${passThrough.usd}`;
  if (
    settled &&
    cushioned.usd === passThrough.usd &&
    cushioned.hit.n === passThrough.hit.n &&
    cushioned.hops.n === passThrough.hops.n
  )
    return cushioned.hit.n === 0
      ? `${open}, rien ne serait perdu.`
      : `${open}, ${cushioned.usd} seraient perdus par ${reach(cushioned)}, de quelque façon que la perte se transmette.`;
  return `${open}, ${cushioned.usd} seraient perdus par ${reach(cushioned)} si le chiffre d’affaires amortit la perte, et ${full} par ${reach(passThrough)} si elle se transmet en entier.`;
}

function dial({ id, before, ...ends }: ScenarioDialWords): string {
  const name = dialNames[id];
  const [cushioned, passThrough] = [ends.cushioned ?? 'inconnue', ends.passThrough ?? 'inconnue'];
  const after = cushioned === passThrough ? cushioned : `${cushioned} ou ${passThrough}`;
  const at = after === 'inconnue' ? after : `à ${after}`;
  if (before === after) return `${name} resterait ${at}`;
  if (before === null) return `${name} serait ${at}`;
  return after === 'inconnue'
    ? `${name} passerait de ${before} à une valeur inconnue`
    : `${name} passerait de ${before} à ${after}`;
}

export const scenarios: Texts['weekly']['scenarios'] = {
  figures: {
    owed: 'dû dans les douze mois',
    lost: 'perdu, amorti puis transmis en entier',
    hit: 'sociétés qui perdent',
    hops: 'étapes',
  },
  part,
  shock: (parts) => capital(list(parts.map(part))),
  supposes: (name, parts) => `« ${name} » : ${list(parts.map(part))}.`,
  outcome,
  dials: (dials) => `${capital(list(dials.map(dial)))}.`,
  nothing: 'Rien de ce qu’il nomme ne figure au registre à cette clôture.',
  gone: (ids) =>
    `Il nomme ce que le registre ne contient pas : ${ids.join(', ')} ; le reste a été calculé sans.`,
};
