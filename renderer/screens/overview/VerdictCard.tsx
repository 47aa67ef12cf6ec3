/** Does the verdict survive? Each dial under the four conventions, and loops against random rewirings. */

import { bases } from '#shared/model/robustness';
import { conventions, type DialId, dialIds } from '#shared/model/score';
import { Card } from '../../components/Card';
import { JobStatus } from '../../components/JobStatus';
import { FigureButton } from '../../explain/FigureButton';
import { useVerdict } from '../../scoring/hooks';
import type { Verdict } from '../../scoring/protocol';
import { useText } from '../../text';
import styles from './VerdictCard.module.css';

export function VerdictCard() {
  const { t } = useText();
  const verdict = useVerdict();
  const words = t.overview.verdict;
  return (
    <Card
      title={words.title}
      help={words.help}
      actions={<JobStatus underWay={verdict} running={words.running} stopped={words.stopped} />}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.shell.convention}</th>
            <th scope="col">{words.amounts}</th>
            {dialIds.map((id) => (
              <th key={id} scope="col">
                {t.terms.dials[id].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conventions.flatMap((convention) =>
            bases.map((basis) => {
              const row = verdict.output?.table.rows.find(
                (each) => each.convention === convention && each.basis === basis,
              );
              return (
                <tr key={convention + basis}>
                  <th scope="row">{t.terms.conventions[convention].name}</th>
                  <td>{t.terms.bases[basis]}</td>
                  {dialIds.map((id) => (
                    <Cell key={id} row={row} id={id} />
                  ))}
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
      <div className={styles.sentences}>
        {verdict.output && <Sentences verdict={verdict.output} />}
      </div>
    </Card>
  );
}

type Row = Verdict['table']['rows'][number];

function Cell({ row, id }: { readonly row: Row | undefined; readonly id: DialId }) {
  const { t, f } = useText();
  const dial = row?.dials[id];
  return (
    <td>
      {row && dial && (
        <FigureButton
          of={{ of: 'dial', id }}
          state={{ convention: row.convention, basis: row.basis }}
        >
          {dial.score === null ? '–' : f.score(dial.score)}
        </FigureButton>
      )}
      <span className={styles.level} data-level={dial?.level ?? undefined}>
        {dial?.level ? t.terms.shortLevels[dial.level] : ''}
      </span>
    </td>
  );
}

function Sentences({ verdict: { table, chance } }: { readonly verdict: Verdict }) {
  const { t, f } = useText();
  const words = t.overview.verdict;
  const assumed = table.notices.flatMap(({ linkIds }) => linkIds).length;
  return (
    <>
      {dialIds.map((id) => (
        <p key={id}>{words.holds(t.terms.dials[id].name, table.sameLevel[id])}</p>
      ))}
      <p>{words.loopShare(chance, f)}</p>
      <p>{words.loops(chance, f)}</p>
      {assumed > 0 && <p className={styles.soft}>{words.assumed(assumed, f)}</p>}
    </>
  );
}
