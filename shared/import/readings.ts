/** How the cells of each mapped column are read: what the user said, else what the column shows, else what the file does. */
import { csvColumns } from '../export/csv';
import type { Mapping } from '../model/importMapping';
import type { TableName } from '../model/portfolio';
import type { CsvTable } from './csvTable';
import { type Field, fieldOf } from './fields';
import { type DateOrder, type OrderFound, orderOf } from './values/date';
import { type Decimal, type DecimalFound, decimalOf } from './values/number';
import { unitOfHeading } from './values/units';

export interface ColumnReading {
  readonly field: Field;
  readonly heading: string;
  readonly at: number;
  /** null: the user must say. */
  readonly decimal: Decimal | null;
  readonly order: DateOrder | null;
  readonly currency: string;
  readonly scale: number;
  /** What the column alone shows. */
  readonly found: { readonly decimal: DecimalFound; readonly order: OrderFound };
}

export type Readings = ReadonlyMap<string, ColumnReading>;

/** True for what the export writes: its cells are to be taken to the letter. */
export function isOwnExport(table: TableName, headings: readonly string[]): boolean {
  const own = new Set(csvColumns(table));
  return headings.includes('id') && headings.every((heading) => own.has(heading));
}

const hasFigures = ({ type }: Field) => type === 'amount' || type === 'figure' || type === 'power';

/** By field. */
export function readingsOf(csv: CsvTable, mapping: Mapping): Readings {
  const own = isOwnExport(mapping.table, csv.headings);
  const columns = Object.entries(mapping.columns).flatMap(([id, heading]) => {
    const field = fieldOf(mapping.table, id);
    const at = csv.headings.indexOf(heading);
    if (!field || at === -1) return [];
    const texts = () => textsOf(csv, at);
    const decimal = hasFigures(field) ? decimalOf(texts()) : 'any';
    const order = field.type === 'date' ? orderOf(texts()) : 'any';
    return [{ field, heading, at, found: { decimal, order } as const }];
  });
  const fileDecimal = agreed(columns.map(({ found }) => found.decimal));
  const fileOrder = agreed(columns.map(({ found }) => found.order));
  return new Map(
    columns.map((column) => {
      const { field, heading, found } = column;
      const said = mapping.readings[heading] ?? {};
      const unit = unitOfHeading(own ? '' : heading);
      const reading: ColumnReading = {
        ...column,
        decimal: said.decimal ?? settled(found.decimal, own ? 'point' : fileDecimal, 'point'),
        order: said.order ?? settled(found.order, fileOrder, 'day-first'),
        currency: said.currency ?? unit.currency ?? 'USD',
        scale: said.scale ?? unit.scale ?? 1,
      };
      return [field.id, reading] as const;
    }),
  );
}

function* textsOf(csv: CsvTable, at: number): Generator<string> {
  for (const { cells } of csv.rows) yield cells[at] ?? '';
}

/** What the columns that decide all say; null where none does or they differ. */
function agreed<T extends string>(found: readonly (T | 'either' | 'mixed' | 'any')[]): T | null {
  const said = new Set(
    found.filter((one): one is T => one !== 'either' && one !== 'mixed' && one !== 'any'),
  );
  return said.size === 1 ? ([...said][0] ?? null) : null;
}

function settled<T extends string>(
  found: T | 'either' | 'mixed' | 'any',
  file: T | null,
  whenAlike: T,
): T | null {
  if (found === 'any') return file ?? whenAlike;
  if (found === 'either') return file;
  return found === 'mixed' ? null : found;
}
