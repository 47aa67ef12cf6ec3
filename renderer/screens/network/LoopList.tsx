/** The loops of the day, to choose one from. A long list is shown in parts. */
import { useMemo, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { type Link, linkFamily } from '#shared/model/link';
import type { Loop, LoopCensus } from '#shared/model/score';
import { Button } from '../../components/Button';
import { SelectInput } from '../../components/fields/SelectInput';
import { FigureButton } from '../../explain/FigureButton';
import { Figured, type FigureIn } from '../../explain/Figured';
import { sortedLoops, turnedTo } from '../../network/loops';
import { shortName } from '../../network/scene/names';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { CompanyBox } from './CompanyBox';
import styles from './LoopList.module.css';
import { chooseLoop, look, loopSorts, useMapView } from './mapView';
import panel from './Panel.module.css';

interface Props {
  /** null: not found yet. */
  readonly loops: LoopCensus | null;
  readonly nameOf: (id: string) => string;
}

const part = 60;
/** The height of a loop that takes two lines, which is the least. */
const leastRow = 3;

export function LoopList({ loops, nameOf }: Props) {
  const { t, f } = useText();
  const words = t.network.loops;
  const sort = useMapView((view) => view.loopSort);
  const company = useMapView((view) => view.loopCompany);
  const links = useLedger((ledger) => ledger.portfolio.links);
  const byId = useMemo(() => new Map(links.map((link) => [link.id, link])), [links]);
  const [length, setLength] = useState(part);
  const fitting = useMemo(
    () => sortedLoops(loops?.list ?? [], { sort, company }, nameOf),
    [loops, sort, company, nameOf],
  );
  const shown = fitting.slice(0, length);
  const all = loops === null ? 0 : loops.list.length;
  return (
    <section className={panel.panel} aria-label={words.title}>
      <header className={panel.head}>
        <div>
          <h2>{words.title}</h2>
          <p className={panel.soft}>{words.help}</p>
        </div>
      </header>
      <div className={styles.choices}>
        <SelectInput
          field="loop-sort"
          label={words.sort}
          quiet
          value={sort}
          options={loopSorts.map((id) => ({ id, name: words.sorts[id] }))}
          onChange={(loopSort) => look({ loopSort })}
        />
        <CompanyBox
          label={words.company}
          placeholder={words.anyCompany}
          value={company}
          onChange={(loopCompany) => look({ loopCompany })}
        />
      </div>
      <p className={panel.soft} role="status">
        {loops === null ? (
          words.scoring
        ) : (
          <Figured
            say={(say) => words.count(fitting.length, all, loops.complete, say)}
            figures={countsOf(fitting.length, all, company)}
          />
        )}
      </p>
      {loops?.complete === false && <p className={panel.soft}>{words.capped}</p>}
      {loops !== null && fitting.length === 0 && (
        <p>{company === '' ? words.none : words.noneOf}</p>
      )}
      {shown.length > 0 && (
        <GridList
          aria-label={words.list}
          className={styles.list ?? ''}
          // Its rows come a moment after it: what stands beneath them is not there first.
          style={{ minHeight: `${leastRow * shown.length}rem` }}
          items={shown}
          selectionMode="none"
          onAction={(key) => chooseLoop(String(key))}
        >
          {(loop) => (
            <GridListItem
              id={loop.id}
              textValue={loopName(loop, company, nameOf)}
              className={styles.loop ?? ''}
            >
              <Way loop={loop} company={company} links={byId} nameOf={nameOf} />
              <span className={styles.figures}>
                <span>
                  <FigureButton of={{ of: 'loop', id: loop.id }}>
                    {loop.bottleneckUsd === null ? t.terms.undisclosed : f.usd(loop.bottleneckUsd)}
                  </FigureButton>
                </span>
                <span className={panel.soft}>{words.steps(loop.steps.length)}</span>
              </span>
            </GridListItem>
          )}
        </GridList>
      )}
      {fitting.length > length && (
        <Button onPress={() => setLength(length + part)}>
          {t.forms.showMore(f.count(Math.min(part, fitting.length - length)))}
        </Button>
      )}
    </section>
  );
}

/** Of all, and of those through the company that is asked for. */
const countsOf = (fitting: number, all: number, company: string): readonly FigureIn[] => [
  ...(fitting === all || company === ''
    ? []
    : [
        {
          how: 'count',
          value: fitting,
          of: { of: 'company', id: 'loops', companyId: company },
        } as const,
      ]),
  { how: 'count', value: all, of: { of: 'coverage', id: 'loops' } },
];

const loopName = (loop: Loop, company: string, nameOf: Props['nameOf']): string =>
  turnedTo(loop, company)
    .map(({ from }) => nameOf(from))
    .join(' → ');

interface WayProps {
  readonly loop: Loop;
  readonly company: string;
  readonly links: ReadonlyMap<string, Link>;
  readonly nameOf: Props['nameOf'];
}

/** `OpenAI → Oracle → NVIDIA →`, each arrow in the colour of what flows. */
function Way({ loop, company, links, nameOf }: WayProps) {
  const { t } = useText();
  return (
    <span className={styles.way}>
      {turnedTo(loop, company).map(({ from, linkIds }) => {
        const families = new Set(
          linkIds.flatMap((id) => {
            const link = links.get(id);
            return link === undefined ? [] : [linkFamily(link.kind)];
          }),
        );
        const said = [...families].map((family) => t.terms.families[family].toLowerCase());
        return (
          <span key={from} className={styles.stop}>
            {shortName(nameOf(from))}{' '}
            <span
              className={styles.arrow}
              data-family={families.size > 1 ? 'both' : [...families][0]}
              title={said.join(', ')}
            >
              →
            </span>{' '}
          </span>
        );
      })}
    </span>
  );
}
