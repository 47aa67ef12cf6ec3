/** The summary to take away: to print, to read anywhere, or its figures alone. */
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { TakenFile } from '#shared/api';
import { summaryText } from '#shared/export/summaryText';
import type { WeekSummary } from '#shared/report/summaryModel';
import { onPaper, papers } from '#shared/text/html/paper';
import { call, takeAway } from '../../api';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import styles from '../../components/Menu.module.css';
import { Modal } from '../../components/Modal';
import { useView } from '../../store/view';
import { useText } from '../../text';

interface Choice {
  readonly name: string;
  readonly file: () => Promise<TakenFile> | TakenFile;
}

interface Props {
  readonly summary: WeekSummary | null;
  /** A correction's file bears its number. */
  readonly issue: number;
}

export function TakeAway({ summary, issue }: Props) {
  const { t, f } = useText();
  const words = t.weekly.taking;
  const mode = useView((view) => view.info.mode);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const nameOf = (week: string, ending: string) =>
    words.fileName(issue === 0 ? week : `${week}.correction-${issue}`, ending);
  const choices: readonly Choice[] =
    summary === null
      ? []
      : [
          ...papers.map((paper) => ({
            name: words.pdf(paper),
            file: async () => {
              const html = onPaper(summaryText(summary, 'html', t, f), paper);
              const { base64 } = await call('pdf.print', { html });
              const name = nameOf(summary.week, 'pdf');
              return { name, mediaType: 'application/pdf' as const, base64 };
            },
          })),
          ...(
            [
              ['html', 'text/html'],
              ['md', 'text/markdown'],
              ['csv', 'text/csv'],
            ] as const
          ).map(([format, mediaType]) => ({
            name: words[format],
            file: () => ({
              name: nameOf(summary.week, format),
              mediaType,
              text: summaryText(summary, format, t, f),
            }),
          })),
        ];
  const take = async ({ file }: Choice) => {
    setBusy(true);
    try {
      await takeAway(await file(), mode);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <>
      <MenuTrigger>
        <Button look="primary" isDisabled={summary === null || isBusy}>
          <Icon name="export" />
          {t.exporting.button}
        </Button>
        <Popover className={styles.popover ?? ''} placement="bottom end">
          <Menu className={styles.menu ?? ''} aria-label={words.menu}>
            {choices.map((choice) => (
              <MenuItem
                key={choice.name}
                className={styles.item ?? ''}
                textValue={choice.name}
                onAction={() => void take(choice)}
              >
                {choice.name}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {failure !== null && (
        <Modal title={t.exporting.failed} alert onClose={() => setFailure(null)}>
          {failure}
        </Modal>
      )}
    </>
  );
}
