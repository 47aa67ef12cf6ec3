/** The portfolio and the archive, taken away from wherever one is. */
import { fileName, portfolioEndings } from '#shared/export/fileName';
import { portfolioFile } from '#shared/export/portfolioFile';
import { takeAway } from '../api';
import { saveArchive } from '../archive/saveArchive';
import { errorText } from '../errorText';
import { useLedger } from '../store/ledger';
import { useView } from '../store/view';
import { textNow } from '../text';
import { showToast } from '../toast/store';

const failed = (error: unknown) => showToast({ kind: 'failure', text: errorText(error) });

export async function exportPortfolio(): Promise<void> {
  const { portfolio } = useLedger.getState();
  const { today, mode } = useView.getState().info;
  const name = fileName(portfolio.name, portfolioEndings.shared, today);
  const text = portfolioFile(portfolio);
  await takeAway({ name, mediaType: 'application/json', text }, mode).catch(failed);
}

export async function exportArchive(): Promise<void> {
  const { keptPortfolio } = useLedger.getState();
  const { today, mode } = useView.getState().info;
  const words = textNow().t.archive;
  try {
    const made = await saveArchive(fileName(keptPortfolio.name, words.fileName, today), mode);
    const names = made?.without.map(({ name }) => name) ?? [];
    if (names.length > 0) showToast({ kind: 'failure', text: words.without(names) });
  } catch (error) {
    failed(error);
  }
}
