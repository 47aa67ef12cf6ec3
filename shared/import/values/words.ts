/** Words that stand for what the format knows: yes and no, kinds, states, tiers, and "not known". */
import { type CompanyKind, companyKinds } from '../../model/company';
import { type LinkKind, type LinkState, linkKinds, linkStates } from '../../model/link';

/** `AI lab`, `ai-lab`, `AI_Lab` alike. */
export function plainWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const unknown = new Set([
  'n a',
  'na',
  'nan',
  'none',
  'null',
  'unknown',
  'undisclosed',
  'not disclosed',
  'tbd',
  'k a',
  'unbekannt',
  'nicht bekannt',
  'inconnu',
  'non communique',
]);

/** Nothing is said: an empty cell, a dash, `undisclosed`. */
export function saysNothing(cell: string): boolean {
  if (cell.length > 40) return false;
  const word = plainWord(cell);
  return (
    /^[\s–—?-]*$/.test(cell) || unknown.has(word) || /^#(n\/a|ref!|value!)$/i.test(cell.trim())
  );
}

const yes = new Set(['true', 'yes', 'y', '1', 'x', 'ja', 'j', 'oui', 'o', 'wahr', 'vrai']);
const no = new Set(['false', 'no', 'n', '0', 'nein', 'non', 'falsch', 'faux']);

export function readFlag(cell: string): boolean | null {
  if (/^[✓✔☑]$/u.test(cell.trim())) return true;
  const word = plainWord(cell);
  return yes.has(word) ? true : no.has(word) ? false : null;
}

export interface WordLists {
  readonly companyKind: CompanyKind;
  readonly linkKind: LinkKind;
  readonly state: LinkState;
}
export type WordList = keyof WordLists;

export const wordsOf: { readonly [L in WordList]: readonly WordLists[L][] } = {
  companyKind: companyKinds,
  linkKind: linkKinds,
  state: linkStates,
};

const synonyms: { readonly [L in WordList]: Partial<Record<WordLists[L], string>> } = {
  linkKind: {
    investment:
      'invest|invests|equity|equity investment|stake|funding|funding round|beteiligung|eigenkapital|investissement|participation',
    credit:
      'loan|debt|lending|credit facility|bond|bonds|kredit|darlehen|pret|credit line|financing',
    guarantee: 'backstop|garantie|burgschaft|garantieerklarung|caution',
    warrant: 'warrants|options|optionsschein|bon de souscription',
    purchase:
      'buy|buys|purchase agreement|contract|supply|supply agreement|order|orders|sale|cloud|compute|kauf|kaufvertrag|liefervertrag|achat|commande|offtake|ppa',
    lease: 'rent|rental|tenancy|miete|mietvertrag|pacht|bail|location|leasing',
    swap: 'exchange|barter|tausch|echange',
    control: 'parent|owner|owns|subsidiary|executive|ceo|tie|kontrolle|mutter|controle',
  },
  state: {
    rumoured: 'rumor|rumored|rumour|reported|speculation|gerucht|rumeur',
    intent: 'loi|mou|letter of intent|announced|planned|proposed|absicht|geplant|intention|prevu',
    signed:
      'contracted|binding|agreed|definitive|unterzeichnet|unterschrieben|vertrag|signe|conclu',
    'under-way': 'active|in progress|ongoing|started|underway|laufend|en cours',
    completed: 'complete|done|closed|paid|abgeschlossen|fertig|termine|acheve',
    cancelled: 'canceled|terminated|abandoned|withdrawn|storniert|gekundigt|annule',
    ended: 'expired|lapsed|sold|exited|beendet|abgelaufen|expire|fini',
  },
  companyKind: {
    'ai-lab': 'ai lab|lab|ai|model developer|ai company|ki labor|laboratoire',
    chipmaker: 'chip|chips|semiconductor|semiconductors|semi|halbleiter|chip maker|puces',
    hyperscaler: 'cloud|cloud provider|big tech',
    neocloud: 'neo cloud|gpu cloud|ai cloud',
    datacenter: 'data center|data centre|colocation|rechenzentrum|centre de donnees|dc',
    equipment: 'hardware|networking|server|servers|ausruster|equipement',
    energy: 'power|utility|utilities|energie',
    investor: 'vc|fund|venture|private equity|sovereign wealth fund|swf|investisseur|anleger',
    lender: 'bank|banks|private credit|kreditgeber|preteur|banque',
    vehicle: 'spv|special purpose vehicle|zweckgesellschaft|jv|joint venture',
    conglomerate: 'konglomerat|conglomerat|holding',
    customer: 'client|kunde|user',
    programme: 'program|project|projekt|programm',
    aggregate: 'group|sum|others',
    telecom: 'telco|telecoms|carrier|telekom',
    person: 'individual|people|mensch|personne',
    other: 'misc|various|sonstige|autre',
  },
};

const lookups = new Map<WordList, ReadonlyMap<string, string>>();

function lookupOf(list: WordList): ReadonlyMap<string, string> {
  const known = lookups.get(list);
  if (known) return known;
  const given = synonyms[list] as Readonly<Record<string, string | undefined>>;
  const lookup = new Map<string, string>();
  for (const word of wordsOf[list])
    for (const said of (given[word] ?? '').split('|')) if (said !== '') lookup.set(said, word);
  for (const word of wordsOf[list]) lookup.set(plainWord(word), word);
  lookups.set(list, lookup);
  return lookup;
}

/** The format's word for what a cell says; null where it is not known, and the user must say. */
export function guessWord(list: WordList, cell: string): string | null {
  return lookupOf(list).get(plainWord(cell)) ?? null;
}
