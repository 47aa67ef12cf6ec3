/** The drawings of the article: dials, bars and loops, each with its table for who asks for it. */
import { useState } from 'react';
import { asTable, type Drawn as DrawnBlock } from '#shared/text/article/asTable';
import type { BlockOf, DialDrawing, Rests } from '#shared/text/article/model';
import { drawBars } from '#shared/text/drawing/bars';
import { drawDial } from '#shared/text/drawing/dial';
import { drawLoop } from '#shared/text/drawing/loop';
import { Button } from '../../components/Button';
import { Prose } from '../../components/Prose';
import { useText } from '../../text';
import { ArticleTable } from './ArticleTable';
import styles from './Drawn.module.css';
import { Figure } from './Figure';
import { Svg } from './Svg';

export function Drawn({ block }: { readonly block: DrawnBlock }) {
  const { t } = useText();
  const words = t.weekly.figures;
  const [isTable, setTable] = useState(false);
  return (
    <div className={styles.drawn}>
      {isTable ? <ArticleTable block={asTable(block, t)} /> : <Drawing block={block} />}
      <span className={styles.toggle}>
        <Button
          look="plain"
          aria-label={t.terms.colon(isTable ? words.asDrawing : words.asTable, block.caption)}
          onPress={() => setTable(!isTable)}
        >
          {isTable ? words.asDrawing : words.asTable}
        </Button>
      </span>
    </div>
  );
}

interface Props<B> {
  readonly block: B;
}

function Drawing({ block }: Props<DrawnBlock>) {
  switch (block.kind) {
    case 'dials':
      return <Dials block={block} />;
    case 'bars':
      return <Bars block={block} />;
    case 'loops':
      return <Loops block={block} />;
  }
}

function Dials({ block: { dials, key } }: Props<BlockOf<'dials'>>) {
  return (
    <>
      <div className={styles.dials}>
        {dials.map((dial) => (
          <Dial key={dial.id} dial={dial} />
        ))}
      </div>
      <p className={styles.key}>
        <Prose>{key}</Prose>
      </p>
    </>
  );
}

function Dial({ dial }: { readonly dial: DialDrawing }) {
  const { t } = useText();
  const { name, texts, level, rests } = dial;
  const ranges = [texts.change, texts.band, texts.dotcom].filter((text) => text !== '');
  return (
    <figure data-level={level ?? undefined} className={styles.dial}>
      <figcaption>
        <span className={styles.name}>{name}</span>
        <span className={styles.score}>
          <Figure rests={rests}>{texts.score}</Figure>
        </span>
        <span className={styles.level}>
          <Prose>{texts.level}</Prose>
          <span>
            <Prose>{t.terms.semicolon(ranges)}</Prose>
          </span>
        </span>
      </figcaption>
      <Svg drawing={drawDial(dial, t)} />
    </figure>
  );
}

function Bars({ block }: Props<BlockOf<'bars'>>) {
  const { t } = useText();
  return (
    <figure>
      <figcaption className={styles.caption}>
        <Figure rests={together(block.bars.map(({ rests }) => rests))}>{block.caption}</Figure>
      </figcaption>
      <Svg drawing={drawBars(block, t)} />
    </figure>
  );
}

const together = (all: readonly Rests[]): Rests => ({
  figures: [...new Set(all.flatMap(({ figures }) => figures))],
  links: [...new Set(all.flatMap(({ links }) => links))],
});

function Loops({ block: { caption, loops, more, key } }: Props<BlockOf<'loops'>>) {
  const { t } = useText();
  return (
    <>
      {key !== null && <p className={styles.key}>{key}</p>}
      <h3 className={styles.caption}>{caption}</h3>
      <ul className={styles.loops}>
        {loops.map((loop) => (
          <li key={loop.id}>
            <Figure rests={loop.rests}>{loop.figure}</Figure>
            <Svg drawing={drawLoop(loop, t)} />
          </li>
        ))}
      </ul>
      {more !== null && <p className={styles.key}>{more}</p>}
    </>
  );
}
