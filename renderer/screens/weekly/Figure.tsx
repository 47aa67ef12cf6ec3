/** A sentence or a figure that leads to what it rests on. The page's panel shows it; without a page it is plain text. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Rests, Sentence } from '#shared/text/article/model';
import { Prose } from '../../components/Prose';
import styles from './Figure.module.css';
import { figureMark } from './figureKeys';

export interface Asked {
  readonly rests: Rests;
  /** Where it stands on the page: the panel opens beside it. */
  readonly at: HTMLElement;
}

export const AskContext = createContext<((asked: Asked) => void) | null>(null);

export const restsOnSomething = ({ figures, links }: Rests): boolean =>
  figures.length + links.length > 0;

/** Each in an element of its own, so that it can be pointed at. */
export function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return sentences.map((sentence, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
    <span key={at}>
      {at > 0 && ' '}
      <Told sentence={sentence} />
    </span>
  ));
}

export function Told({ sentence: { text, rests } }: { readonly sentence: Sentence }) {
  const ask = useContext(AskContext);
  const prose = <Prose>{text}</Prose>;
  if (ask === null || !restsOnSomething(rests)) return prose;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot break over lines as a sentence does
    <span
      {...figureMark}
      role="button"
      tabIndex={-1}
      aria-haspopup="dialog"
      className={styles.sentence}
      onClick={({ currentTarget }) => {
        // Who marks a passage to copy it asks for nothing.
        if (window.getSelection()?.isCollapsed !== false) ask({ rests, at: currentTarget });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        ask({ rests, at: event.currentTarget });
      }}
    >
      {prose}
    </span>
  );
}

interface Props {
  readonly rests: Rests;
  readonly children: ReactNode;
}

export function Figure({ rests, children }: Props) {
  const ask = useContext(AskContext);
  if (ask === null || !restsOnSomething(rests)) return children;
  return (
    <button
      {...figureMark}
      type="button"
      data-printed=""
      tabIndex={-1}
      aria-haspopup="dialog"
      className={styles.figure}
      onClick={({ currentTarget }) => ask({ rests, at: currentTarget })}
    >
      {children}
    </button>
  );
}
