/** What was changed, in French: steps as undo names them, and entries of the history, field by field. */
import { asRange } from '../../currency/inUsd';
import type { Commitment } from '../../model/commitment';
import type { Amount, Link, LinkKind, Status } from '../../model/link';
import type { EvidenceFile } from '../../model/source';
import type { Counts, Subject, Verb, What } from '../../model/what';
import type { RowNames } from '../en/history';
import type { Texts } from '../en/index';
import type { Formats } from '../formats';
import type { Forms } from '../plural';
import { frFormats } from './formats';
import { plural } from './plural';
import { nouns, terms } from './terms';
import { capital, counted, list, of, since } from './words';

const fields: Readonly<Record<string, string>> = {
  name: 'nom',
  kind: 'type',
  ticker: 'code boursier',
  country: 'pays',
  watched: 'liste de suivi',
  note: 'note',
  revenue: 'chiffre d’affaires',
  valuation: 'valorisation',
  from: 'payeur',
  to: 'destinataire',
  companyId: 'société',
  amount: 'montant',
  amountUsd: 'montant',
  capacityMw: 'puissance',
  paidUsd: 'payé à ce jour',
  original: 'montant saisi',
  announced: 'date d’annonce',
  start: 'début',
  end: 'fin',
  status: 'statut',
  counted: 'présence dans les scores',
  supersededBy: 'remplacé par',
  supersedes: 'remplace',
  confidence: 'fiabilité',
  recorded: 'date d’enregistrement',
  sourceIds: 'sources',
  title: 'titre',
  publisher: 'éditeur',
  date: 'date de publication',
  url: 'adresse web',
  tier: 'rang',
  quote: 'citation',
  page: 'page',
  files: 'pièces justificatives',
};
const field = (name: string): string => fields[name] ?? name;

const tables: Record<keyof Counts, Forms> = {
  companies: nouns.company,
  links: nouns.link,
  commitments: nouns.headline,
  sources: nouns.source,
};
const verbs: Record<Verb, string> = {
  added: 'ajout',
  removed: 'suppression',
  edited: 'modification',
};

/** « 9 liens », « 1 société ». */
const inCounts = (counts: Counts): string[] =>
  (Object.keys(tables) as (keyof Counts)[]).flatMap((table) =>
    counts[table] === 0 ? [] : counted(counts[table], tables[table], frFormats),
  );
/** « de 9 liens ». */
const ofCounts = (counts: Counts): string[] => inCounts(counts).map((some) => `de ${some}`);

/** « OpenAI → Oracle », « Cerebras », « annonce d’OpenAI ». */
function subject(what: Subject): string {
  switch (what.table) {
    case 'links':
      return `${what.from} → ${what.to}`;
    case 'commitments':
      return `annonce ${of(what.company)}`;
    case 'companies':
      return what.name;
    case 'sources':
      return `source ${what.name}`;
  }
}

/** « du lien OpenAI → Oracle », « de Cerebras », « de l’annonce d’OpenAI ». */
function ofSubject(what: Subject): string {
  switch (what.table) {
    case 'links':
      return `du lien ${subject(what)}`;
    case 'commitments':
      return `de l’${subject(what)}`;
    case 'companies':
      return of(what.name);
    case 'sources':
      return `de la ${subject(what)}`;
  }
}

const shownFields = 2;

/** « montant du lien OpenAI → Oracle », « suppression de Cerebras et de 9 liens », « départ à vide ». */
function step(what: What): string {
  switch (what.kind) {
    case 'emptied':
      return 'départ à vide';
    case 'renamed':
      return `nom du portefeuille, ${what.to}`;
    case 'imported': {
      const brought = list(inCounts(what.counts));
      return `importation de ${[what.file, brought].filter((part) => part !== '').join(' : ')}`;
    }
    case 'restored':
      return `retour à la sauvegarde ${what.file}`;
    case 'rows':
      return `modification ${list(ofCounts(what.counts))}`;
    case 'row': {
      const subjectWords = ofSubject(what.subject);
      if (what.verb !== 'edited')
        return `${verbs[what.verb]} ${list([subjectWords, ...ofCounts(what.others)])}`;
      const names = what.fields.map(field);
      const more = names.length - shownFields;
      const shown =
        more > 1
          ? [...names.slice(0, shownFields), `${more} autres ${plural(more, nouns.field)}`]
          : names;
      return `${list(shown)} ${subjectWords}`;
    }
  }
}

interface Figure {
  readonly usd: number;
  readonly asOf: string | null;
}

/** One field of a row in words; null and absent alike are told as nothing there. */
function value(name: string, given: unknown, names: RowNames, f: Formats): string {
  if (given === null || given === undefined)
    return name === 'amount' || name === 'amountUsd' ? terms.undisclosed : 'rien';
  switch (name) {
    case 'amount': {
      const { low, best, high } = given as Amount;
      return low === high ? f.usd(best) : `${f.usd(best)} (${f.usdRange(given as Amount)})`;
    }
    case 'amountUsd':
    case 'paidUsd':
      return f.usd(given as number);
    case 'capacityMw':
      return f.power(given as number);
    case 'announced':
    case 'start':
    case 'end':
    case 'recorded':
    case 'date':
      return f.date(given as string);
    case 'status':
      return (given as readonly Status[]).map((one) => statusText(one, f)).join(', ') || 'aucun';
    case 'watched':
      return given ? 'suivie' : 'non suivie';
    case 'counted':
      return given ? 'compté' : terms.notCounted;
    case 'kind':
      return kindText(String(given));
    case 'from':
    case 'to':
    case 'companyId':
      return names.company(String(given));
    case 'supersededBy':
      return names.link(String(given));
    case 'sourceIds':
      return (given as readonly string[]).map(names.source).join(', ') || 'aucune';
    case 'revenue':
    case 'valuation':
      return (given as readonly Figure[]).map((one) => figureText(one, f)).join(', ') || 'rien';
    case 'confidence':
      return terms.confidences[String(given)] ?? String(given);
    case 'tier':
      return terms.tiers[given as 1 | 2 | 3].name;
    case 'files':
      return (given as readonly EvidenceFile[]).map((file) => file.name).join(', ') || 'aucune';
    case 'original': {
      const entered = given as NonNullable<Link['original']> | NonNullable<Commitment['original']>;
      const { currency, usdPerUnit, day } = entered;
      const amount = f.moneyRange('amount' in entered ? asRange(entered) : entered, currency);
      return terms.original(amount, f.rate(usdPerUnit), f.date(day));
    }
    default:
      return typeof given === 'string' ? given : JSON.stringify(given);
  }
}

const statusText = ({ since: day, state }: Status, f: Formats): string =>
  `${terms.states[state]}${day === null ? '' : ` ${since(f.date(day))}`}`;

const figureText = ({ usd, asOf }: Figure, f: Formats): string =>
  `${f.usd(usd)}${asOf === null ? '' : ` (${f.date(asOf)})`}`;

const kindText = (kind: string): string =>
  terms.linkKinds[kind as LinkKind] ??
  terms.companyKinds[kind as keyof typeof terms.companyKinds] ??
  kind;

/** The digits that a short form leaves out, where a change is only in those. */
function exact(given: unknown, f: Formats): string {
  const usd = typeof given === 'number' ? given : (given as Amount | null)?.best;
  return usd === undefined ? terms.undisclosed : f.count(usd);
}

function values(
  name: string,
  [before, after]: readonly [unknown, unknown],
  names: RowNames,
  f: Formats,
): readonly [string, string] {
  const texts = [value(name, before, names, f), value(name, after, names, f)] as const;
  if (texts[0] !== texts[1] || !/^amount|Usd$|Mw$/.test(name)) return texts;
  return [exact(before, f), exact(after, f)];
}

export const history: Texts['history'] = {
  counted: (counts) => list(inCounts(counts)),
  title: 'Historique',
  open: 'Historique',
  undo: (what) => (what === null ? 'Rien à annuler' : `Annuler : ${step(what)}`),
  redo: (what) => (what === null ? 'Rien à rétablir' : `Rétablir : ${step(what)}`),
  step,
  subject,
  entry: (what, how) => {
    if (how === 'undone') return `Annulé : ${step(what)}`;
    return how === 'redone' ? `Rétabli : ${step(what)}` : capital(step(what));
  },
  row: (verb, what) => {
    const kind = what.table === 'links' ? `, ${terms.linkKinds[what.kind].toLowerCase()}` : '';
    return `${capital(verbs[verb])} ${ofSubject(what)}${kind}`;
  },
  field: (name) => capital(field(name)),
  values,
  became: 'devient',
  reason: (text) => `Motif : ${text}`,
  none: 'Rien n’a encore été modifié.',
  noneAbout: 'Rien n’a été modifié ici depuis le début de ce portefeuille.',
  moreRows: (count, f) =>
    `et ${f.count(count)} ${plural(count, { one: 'autre ligne', other: 'autres lignes' })}`,
  showOlder: 'Afficher les modifications plus anciennes',
  help: 'Chaque modification est conservée, la plus récente en tête. En annuler une en est une autre.',
  aboutCompany: 'Les modifications qui l’ont touchée, ainsi que ses liens et ses annonces.',
  aboutLink: 'Ce qui a été modifié ici',
  loading: 'Lecture de l’historique…',
  failed: (message) => `L’historique n’a pas pu être lu : ${message}`,
  notDone: (message) => `L’opération n’a pas pu être faite : ${message}`,
  stale:
    'Le portefeuille a été modifié ailleurs entre-temps. Il vient d’être relu ; vérifiez avant de poursuivre.',
};
