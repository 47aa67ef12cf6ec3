/**
 * What a column of a CSV file can be, table by table. The names are those of the CSV export, so that what it writes is
 * read back; beside them a few that spreadsheets have and the format has not: `amount` for an amount with its range in
 * one cell, `currency`, and a source's own columns.
 */
import type { TableName } from '../model/portfolio';
import { plainWord, type WordList } from './values/words';

export type FieldType =
  | 'id'
  | 'ids'
  | 'text'
  | 'company'
  | 'amount'
  | 'figure'
  | 'currency'
  | 'power'
  | 'date'
  | 'flag'
  | 'tier'
  | WordList;

export interface Field {
  readonly id: string;
  readonly type: FieldType;
  /** A row can't be without it. */
  readonly needed?: true;
  /** Several values may stand in one cell, parted by `;`, one for each entry of the list. */
  readonly list?: true;
  /** Headings that mean it, in plain words. */
  readonly says: string;
}

const sourceFields: readonly Field[] = [
  { id: 'source.title', type: 'text', says: 'source|source title|headline|article|quelle|titel' },
  {
    id: 'source.publisher',
    type: 'text',
    says: 'source publisher|publisher|outlet|medium|herausgeber|editeur',
  },
  {
    id: 'source.url',
    type: 'text',
    says: 'source url|url|link url|web address|source link|web|adresse',
  },
  {
    id: 'source.date',
    type: 'date',
    says: 'source date|published|publication date|veroffentlicht|publie',
  },
  { id: 'source.tier', type: 'tier', says: 'source tier|tier|source quality|stufe' },
];

const figures = (name: 'revenue' | 'valuation', words: readonly string[]): readonly Field[] => [
  { id: `${name}.usd`, type: 'amount', list: true, says: words[0] ?? '' },
  { id: `${name}.asOf`, type: 'date', list: true, says: words[1] ?? '' },
  ...(name === 'revenue'
    ? ([
        { id: 'revenue.period', type: 'text', list: true, says: 'revenue period|fiscal year' },
        { id: 'revenue.announced', type: 'date', list: true, says: 'revenue announced' },
      ] as const)
    : ([{ id: 'valuation.basis', type: 'text', list: true, says: 'valuation basis' }] as const)),
  { id: `${name}.sourceIds`, type: 'ids', list: true, says: `${name} sources` },
];

export const importFields: Readonly<Record<TableName, readonly Field[]>> = {
  companies: [
    { id: 'id', type: 'id', says: 'company id|key|kennung|identifiant' },
    {
      id: 'name',
      type: 'text',
      needed: true,
      says: 'company|company name|firma|unternehmen|gesellschaft|societe|entreprise|nom',
    },
    {
      id: 'kind',
      type: 'companyKind',
      says: 'type|category|sector|art|typ|branche|categorie|secteur',
    },
    { id: 'watched', type: 'flag', says: 'watch|watch list|watchlist|beobachtet|suivi' },
    { id: 'ticker', type: 'text', says: 'symbol|ticker symbol|kurzel' },
    { id: 'country', type: 'text', says: 'land|pays|domicile|hq' },
    {
      id: 'note',
      type: 'text',
      says: 'notes|comment|comments|remark|bemerkung|notiz|commentaire|remarque',
    },
    ...figures('revenue', [
      'revenue|sales|turnover|umsatz|chiffre d affaires',
      'revenue as of|revenue date|fiscal year end|stichtag umsatz',
    ]),
    ...figures('valuation', [
      'valuation|market cap|market capitalisation|bewertung|valorisation',
      'valuation as of|valuation date',
    ]),
    { id: 'recorded', type: 'date', says: 'recorded on|entered' },
  ],
  links: [
    { id: 'id', type: 'id', says: 'link id|deal id|key|kennung' },
    { id: 'kind', type: 'linkKind', needed: true, says: 'type|deal type|link type|art|typ|nature' },
    {
      id: 'from',
      type: 'company',
      needed: true,
      says: 'payer|buyer|investor|lender|customer|source company|von|kaufer|zahler|investisseur|acheteur|de|from company',
    },
    {
      id: 'to',
      type: 'company',
      needed: true,
      says: 'receiver|seller|investee|borrower|supplier|vendor|target|an|nach|verkaufer|lieferant|empfanger|vendeur|a|to company|beneficiary',
    },
    {
      id: 'amount',
      type: 'amount',
      says: 'value|deal value|deal size|size|sum|usd|betrag|summe|wert|volumen|montant|valeur|amount usd|amount bn',
    },
    { id: 'amount.low', type: 'figure', says: 'low|amount low|low estimate|min|minimum' },
    { id: 'amount.best', type: 'figure', says: 'best|amount best|best estimate|estimate' },
    { id: 'amount.high', type: 'figure', says: 'high|amount high|high estimate|max|maximum' },
    { id: 'currency', type: 'currency', says: 'ccy|curr|wahrung|devise|monnaie' },
    {
      id: 'capacityMw',
      type: 'power',
      says: 'capacity|mw|gw|power|megawatt|gigawatt|capacity mw|leistung|kapazitat|puissance|capacite',
    },
    {
      id: 'announced',
      type: 'date',
      says: 'date|announcement|announcement date|announced on|datum|angekundigt|annonce|date d annonce',
    },
    { id: 'start', type: 'date', says: 'begin|begins|start date|from date|beginn|debut' },
    { id: 'end', type: 'date', says: 'ends|end date|until|expiry|maturity|ende|bis|fin|echeance' },
    { id: 'status.state', type: 'state', list: true, says: 'status|state|stage|stand|etat|statut' },
    {
      id: 'status.since',
      type: 'date',
      list: true,
      says: 'since|status since|status date|seit|depuis',
    },
    { id: 'counted', type: 'flag', says: 'counts|in the scores|gezahlt' },
    { id: 'supersededBy', type: 'id', says: 'superseded by|replaced by' },
    { id: 'paidUsd', type: 'figure', says: 'paid|paid so far|gezahlt usd|bezahlt|paye' },
    { id: 'original.currency', type: 'text', says: '' },
    { id: 'original.low', type: 'figure', says: '' },
    { id: 'original.best', type: 'figure', says: '' },
    { id: 'original.high', type: 'figure', says: '' },
    { id: 'original.usdPerUnit', type: 'figure', says: '' },
    { id: 'original.day', type: 'date', says: '' },
    { id: 'confidence', type: 'text', says: 'certainty|reliability|verlasslichkeit|confiance' },
    { id: 'recorded', type: 'date', says: 'recorded on|entered' },
    { id: 'sourceIds', type: 'ids', says: 'source ids|source id|sources' },
    ...sourceFields,
    {
      id: 'note',
      type: 'text',
      says: 'notes|comment|comments|remark|description|bemerkung|notiz|commentaire|remarque',
    },
  ],
  commitments: [
    { id: 'id', type: 'id', says: 'headline id|commitment id|key|kennung' },
    {
      id: 'companyId',
      type: 'company',
      needed: true,
      says: 'company|company name|firma|unternehmen|societe|entreprise|who',
    },
    {
      id: 'amountUsd',
      type: 'amount',
      says: 'amount|value|sum|usd|betrag|summe|montant|commitment|headline|zusage|engagement',
    },
    { id: 'currency', type: 'currency', says: 'ccy|curr|wahrung|devise|monnaie' },
    {
      id: 'capacityMw',
      type: 'power',
      says: 'capacity|mw|gw|power|megawatt|gigawatt|leistung|kapazitat|puissance|capacite',
    },
    {
      id: 'announced',
      type: 'date',
      says: 'date|announcement date|announced on|datum|angekundigt|annonce',
    },
    { id: 'supersedes', type: 'id', says: 'replaces' },
    { id: 'sourceIds', type: 'ids', says: 'source ids|source id|sources' },
    ...sourceFields.map((field) =>
      field.id === 'source.title'
        ? { ...field, says: 'source|source title|article|quelle|titel' }
        : field,
    ),
    { id: 'recorded', type: 'date', says: 'recorded on|entered' },
    {
      id: 'note',
      type: 'text',
      says: 'notes|comment|comments|remark|description|bemerkung|notiz|commentaire',
    },
  ],
  sources: [
    { id: 'id', type: 'id', says: 'source id|key|kennung' },
    { id: 'title', type: 'text', needed: true, says: 'source|headline|article|titel|titre' },
    { id: 'publisher', type: 'text', says: 'outlet|medium|herausgeber|editeur' },
    { id: 'date', type: 'date', says: 'published|publication date|datum|veroffentlicht' },
    { id: 'url', type: 'text', says: 'link|web address|adresse|web' },
    { id: 'tier', type: 'tier', says: 'quality|stufe|niveau' },
    { id: 'recorded', type: 'date', says: 'recorded on|entered' },
  ],
};

export function fieldOf(table: TableName, id: string): Field | undefined {
  return importFields[table].find((field) => field.id === id);
}

/** How well a heading names a field: 2 the export's own name, 1 a word for it, 0 neither. */
export function headingFits(heading: string, field: Field): 0 | 1 | 2 {
  if (heading === field.id) return 2;
  const word = plainWord(heading.replace(/[([].*?[)\]]/g, ' '));
  if (word === '') return 0;
  if (word === plainWord(field.id)) return 1;
  // `Betrag in Mrd €`: the unit is read elsewhere.
  const short = word.replace(/ (in|en) .*$/, '').replace(/ (usd|eur|us|bn|m|mw|gw)$/, '');
  const said = field.says.split('|');
  return said.includes(word) || said.includes(short) ? 1 : 0;
}
