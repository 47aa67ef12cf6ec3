/** A table of the article: its rows by their looks, links by their names, figures that lead to what they rest on. */
import type { BlockOf, Cell } from '#shared/text/article/model';
import { Prose } from '../../components/Prose';
import { pathTo } from '../../route';
import { Figure, restsOnSomething } from './Figure';
import table from './Table.module.css';

const looks = { plain: undefined, head: table.strong, inner: table.part, sum: table.sum } as const;

export function ArticleTable({ block }: { readonly block: BlockOf<'table'> }) {
  const { caption, columns, rows } = block;
  const look = (at: number) => {
    const column = columns[at];
    if (column?.align !== 'right') return undefined;
    return column.wraps === true ? table.amount : table.number;
  };
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <caption className={table.caption}>
          <Prose>{caption}</Prose>
        </caption>
        <thead>
          <tr>
            {columns.map(({ title }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
              <th key={at} scope="col" className={look(at)}>
                <Prose>{title}</Prose>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
            <tr key={place} className={looks[row.look]}>
              {row.cells.map((cell, at) =>
                at === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
                  <th key={at} scope="row">
                    <Named cell={cell} />
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
                  <td key={at} className={look(at)}>
                    <Value cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
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

function Value({ cell }: { readonly cell: Cell }) {
  const outward = cell.runs.some(({ href }) => href !== undefined);
  if (outward || !restsOnSomething(cell.rests)) return <Runs cell={cell} />;
  return (
    <Figure rests={cell.rests}>
      <Runs cell={cell} />
    </Figure>
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
