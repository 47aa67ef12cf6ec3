/** One block of an article: sentences, a list, a table, dials or loops. Bars are left to the table that says the same. */
import type { WeekSummary } from '#shared/report/summaryModel';
import type { Block, BlockOf, Cell, LoopDrawing, Sentence } from '#shared/text/article/model';
import { Gauge } from '../../components/Gauge';
import { pathTo } from '../../route';
import styles from './ArticleBlock.module.css';
import table from './Table.module.css';

interface Props {
  readonly block: Block;
  readonly summary: WeekSummary;
}

export function ArticleBlock({ block, summary }: Props) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={styles.said}>
          <Sentences sentences={block.sentences} />
        </p>
      );
    case 'list':
      return (
        <ul className={styles.said}>
          {block.items.map((item) => (
            <li key={item[0]?.text}>
              <Sentences sentences={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <ArticleTable block={block} />;
    case 'dials':
      return (
        <div className={styles.dials}>
          {block.dials.map(({ id, name }) => (
            <div key={id}>
              <p className={styles.dial}>{name}</p>
              <Gauge
                name={name}
                dial={summary.dials[id].now}
                dotcom={summary.dials[id].dotcom}
                band={summary.bands?.now.dials[id] ?? null}
              />
            </div>
          ))}
        </div>
      );
    case 'loops':
      return <Loops block={block} />;
    case 'bars':
      return null;
  }
}

/** Each in an element of its own, so that it can be pointed at. */
export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return sentences.map(({ text }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
    <span key={at}>{at === 0 ? text : ` ${text}`}</span>
  ));
}

const looks = { plain: undefined, head: table.strong, inner: table.part, sum: table.sum } as const;

function ArticleTable({ block: { caption, columns, rows } }: { readonly block: BlockOf<'table'> }) {
  const align = (at: number) => (columns[at]?.align === 'right' ? table.number : undefined);
  return (
    <table className={table.table}>
      <caption className={table.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ title }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
            <th key={at} scope="col" className={align(at)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ look, cells }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
          <tr key={place} className={looks[look]}>
            {cells.map((cell, at) =>
              at === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
                <th key={at} scope="row">
                  <Named cell={cell} />
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
                <td key={at} className={align(at)}>
                  <Runs cell={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a row is about: a link by its name leads to it. */
function Named({ cell }: { readonly cell: Cell }) {
  const [linkId, ...others] = cell.rests.links;
  if (linkId === undefined || others.length > 0) return <Runs cell={cell} />;
  return (
    <a href={pathTo('commitments', linkId)}>
      <Runs cell={cell} />
    </a>
  );
}

function Runs({ cell }: { readonly cell: Cell }) {
  return cell.runs.map(({ text, href }, at) =>
    href === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
      <span key={at}>{text}</span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
      <a key={at} href={href} target="_blank" rel="noreferrer">
        {text}
      </a>
    ),
  );
}

function Loops({ block: { caption, loops, more } }: { readonly block: BlockOf<'loops'> }) {
  return (
    <div className={styles.group}>
      <h3>{caption}</h3>
      <ul>
        {loops.map((loop) => (
          <li key={loop.id} className={styles.row}>
            <LoopSteps loop={loop} />
            <span className={styles.figure}>{loop.figure}</span>
          </li>
        ))}
      </ul>
      {more !== null && <p className={styles.soft}>{more}</p>}
    </div>
  );
}

function LoopSteps({ loop: { steps } }: { readonly loop: LoopDrawing }) {
  return (
    <ol className={styles.path}>
      {steps.map(({ companyId, name, family, text }) => (
        <li key={companyId} className={styles.step}>
          <a href={pathTo('companies', companyId)} className={styles.company}>
            {name}
          </a>
          <span className={styles.flow} data-family={family}>
            {text}
            <span aria-hidden="true"> →</span>
          </span>
        </li>
      ))}
      <li className={styles.back}>{steps[0]?.name ?? ''}</li>
    </ol>
  );
}
