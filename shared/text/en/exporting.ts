/** What the user takes away, in English. */
import type { TableName } from '../../model/portfolio';

const tables: Record<TableName, string> = {
  companies: 'companies',
  links: 'links',
  commitments: 'headlines',
  sources: 'sources',
};

export const exporting = {
  button: 'Export',
  menu: 'What to export',
  whole: 'Everything',
  portfolio: 'Portfolio file',
  portfolioHint: 'All of it, to be read back in',
  archive: 'Archive',
  archiveHint: 'With history, settings and evidence, to be restored (.zip)',
  csv: 'For a spreadsheet (CSV)',
  shown: (table: TableName, count: string, all: string) =>
    `The ${tables[table]} shown (${count} of ${all})`,
  all: (table: TableName, count: string) => `All ${tables[table]} (${count})`,
  csvName: (table: TableName, isPart: boolean) => `-${tables[table]}${isPart ? '-shown' : ''}.csv`,
  failed: 'The file was not saved',
};
