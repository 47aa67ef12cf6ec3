/** Takes the ledger away: the portfolio file, the rows that a table shows, or a table whole, as CSV. */
import { type ReactNode, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { TextFile } from '#shared/api';
import { csvOf } from '#shared/export/csv';
import { fileName, portfolioEndings } from '#shared/export/fileName';
import { portfolioFile } from '#shared/export/portfolioFile';
import { type Portfolio, type TableName, type Tables, tableNames } from '#shared/model/portfolio';
import { takeAway } from '../api';
import { saveArchive } from '../archive/saveArchive';
import { errorText } from '../errorText';
import { useLedger } from '../store/ledger';
import { useView } from '../store/view';
import { useText } from '../text';
import { Button } from './Button';
import { Icon } from './Icon';
import styles from './Menu.module.css';
import { Modal } from './Modal';

/** The rows of a table that its filters leave. */
export type Shown = {
  readonly [T in TableName]: { readonly table: T; readonly rows: readonly Tables[T][] };
}[TableName];

export function ExportMenu({ shown }: { readonly shown: Shown | null }) {
  const { t, f } = useText();
  const words = t.exporting;
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const { today, mode } = useView((view) => view.info);
  const [failure, setFailure] = useState<string | null>(null);
  const save = (what: string, mediaType: TextFile['mediaType'], text: string) => {
    const name = fileName(portfolio.name, what, today);
    takeAway({ name, mediaType, text }, mode).catch((error: unknown) =>
      setFailure(errorText(error)),
    );
  };
  const archive = async () => {
    try {
      const made = await saveArchive(fileName(portfolio.name, t.archive.fileName, today), mode);
      const names = made?.without.map((file) => file.name) ?? [];
      if (names.length > 0) setFailure(t.archive.without(names));
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  const saveCsv = ({ table, rows }: Shown, isPart: boolean) =>
    save(words.csvName(table, isPart), 'text/csv', csvOf(table, rows));
  const isPart = shown !== null && shown.rows.length < portfolio[shown.table].length;
  return (
    <>
      <MenuTrigger>
        <Button>
          <Icon name="export" />
          {words.button}
        </Button>
        <Popover className={styles.popover ?? ''} placement="bottom end">
          <Menu className={styles.menu ?? ''} aria-label={words.menu}>
            <Section title={words.whole}>
              <Item
                name={words.portfolio}
                hint={words.portfolioHint}
                onAction={() =>
                  save(portfolioEndings.shared, 'application/json', portfolioFile(portfolio))
                }
              />
              <Item name={words.archive} hint={words.archiveHint} onAction={() => void archive()} />
            </Section>
            <Section title={words.csv}>
              {isPart && (
                <Item
                  name={words.shown(
                    shown.table,
                    f.count(shown.rows.length),
                    f.count(portfolio[shown.table].length),
                  )}
                  onAction={() => saveCsv(shown, true)}
                />
              )}
              {tableNames.map((table) => (
                <Item
                  key={table}
                  name={words.all(table, f.count(portfolio[table].length))}
                  onAction={() => saveCsv(whole(portfolio, table), false)}
                />
              ))}
            </Section>
          </Menu>
        </Popover>
      </MenuTrigger>
      {failure !== null && (
        <Modal title={words.failed} alert onClose={() => setFailure(null)}>
          {failure}
        </Modal>
      )}
    </>
  );
}

const whole = (portfolio: Portfolio, table: TableName): Shown =>
  ({ table, rows: portfolio[table] }) as Shown;

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <MenuSection className={styles.section ?? ''}>
      <Header className={styles.heading ?? ''}>{title}</Header>
      {children}
    </MenuSection>
  );
}

interface ItemProps {
  readonly name: string;
  readonly hint?: string;
  readonly onAction: () => void;
}

function Item({ name, hint, onAction }: ItemProps) {
  return (
    <MenuItem className={styles.item ?? ''} textValue={name} onAction={onAction}>
      {name}
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </MenuItem>
  );
}
