/** What a sentence or a figure of a summary rests on, as the summary holds it: figures with their definitions, links with their sources. */
import { useMemo } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { stateOn } from '#shared/engine/active';
import type { Link } from '#shared/model/link';
import type { WeekSummary } from '#shared/report/summaryModel';
import { type FigureNote, figureNotes } from '#shared/text/article/figureNotes';
import { pageOf } from '#shared/text/article/page';
import { amountText } from '#shared/text/figures';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Prose } from '../../components/Prose';
import { SourceLine } from '../../components/SourceLine';
import { pathTo } from '../../route';
import { useText } from '../../text';
import type { Asked } from './Figure';
import styles from './RestsPanel.module.css';

interface Props {
  readonly asked: Asked;
  readonly summary: WeekSummary;
  readonly onClose: () => void;
}

export function RestsPanel({ asked: { rests, at }, summary, onClose }: Props) {
  const { t, f } = useText();
  const words = t.weekly.figures;
  const notes = useMemo(
    () => figureNotes(pageOf(summary, t, f), rests.figures),
    [summary, t, f, rests],
  );
  const links = rests.links.flatMap((id) => summary.links[id] ?? []);
  return (
    <Popover
      isOpen
      triggerRef={{ current: at }}
      placement="bottom start"
      onOpenChange={(open) => !open && onClose()}
      className={styles.popover ?? ''}
    >
      <Dialog className={styles.panel ?? ''}>
        <header className={styles.head}>
          <Heading slot="title" level={2}>
            {words.title}
          </Heading>
          <Button look="plain" aria-label={words.close} onPress={onClose}>
            <Icon name="close" />
          </Button>
        </header>
        {notes.length > 0 && (
          <section>
            <h3>{words.figures}</h3>
            <ul>
              {notes.map((note) => (
                <Note key={note.subject} note={note} summary={summary} />
              ))}
            </ul>
          </section>
        )}
        {links.length > 0 && (
          <section>
            <h3>{words.links}</h3>
            <ul>
              {links.map((link) => (
                <LinkNote key={link.id} link={link} summary={summary} />
              ))}
            </ul>
          </section>
        )}
      </Dialog>
    </Popover>
  );
}

interface NoteProps {
  readonly note: FigureNote;
  readonly summary: WeekSummary;
}

function Note({ note: { name, value, meaning, facts, sourceIds }, summary }: NoteProps) {
  const { t } = useText();
  return (
    <li className={styles.note}>
      <p className={styles.line}>
        <span>
          <Prose>{name}</Prose>
        </span>
        <strong>{value}</strong>
      </p>
      {meaning !== null && (
        <p className={styles.soft}>
          <Prose>{meaning}</Prose>
        </p>
      )}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>
                <Prose>{label}</Prose>
              </dt>
              <dd>
                <Prose>{text}</Prose>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {sourceIds !== null && <Sources ids={sourceIds} summary={summary} none={t.terms.unsourced} />}
    </li>
  );
}

interface LinkProps {
  readonly link: Link;
  readonly summary: WeekSummary;
}

function LinkNote({ link, summary }: LinkProps) {
  const { t, f } = useText();
  const nameOf = (id: string) => summary.names[id] ?? id;
  const name = `${nameOf(link.from)} → ${nameOf(link.to)}`;
  const state = stateOn(link, summary.to);
  const kind = t.terms.linkKinds[link.kind];
  const said = [kind, ...(state === null ? [] : [t.terms.states[state].toLowerCase()])];
  return (
    <li className={styles.note}>
      <p className={styles.line}>
        <a href={pathTo('commitments', link.id)} title={t.weekly.figures.toLink(name)}>
          {name}
        </a>
        <strong>{link.kind === 'control' ? '' : amountText(link, t, f)}</strong>
      </p>
      <p className={styles.soft}>{said.join(', ')}</p>
      <Sources ids={link.sourceIds} summary={summary} none={t.weekly.figures.noSource} />
    </li>
  );
}

interface SourcesProps {
  readonly ids: readonly string[];
  readonly summary: WeekSummary;
  readonly none: string;
}

function Sources({ ids, summary, none }: SourcesProps) {
  const sources = ids.flatMap((id) => summary.sources[id] ?? []);
  if (sources.length === 0) return <p className={styles.soft}>{none}</p>;
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
