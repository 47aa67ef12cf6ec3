/** The summary itself, set to be read like a newspaper: the user's lines, the headline, then section by section; in the foot method and coverage. */
import { useEffect, useRef, useState } from 'react';
import type { WeekSummary } from '#shared/report/summaryModel';
import type { Article, Section } from '#shared/text/article/model';
import { Prose } from '../../components/Prose';
import { useText } from '../../text';
import { ArticleBlock } from './ArticleBlock';
import { AskContext, type Asked, Sentences, Told } from './Figure';
import { reachFigures } from './figureKeys';
import { RestsPanel } from './RestsPanel';
import styles from './Summary.module.css';

interface Props {
  readonly article: Article;
  readonly summary: WeekSummary;
}

export function Summary({ article, summary }: Props) {
  const { t } = useText();
  const [asked, setAsked] = useState<Asked | null>(null);
  const page = useRef<HTMLElement>(null);
  // What is reached by keys is looked up on the page: anew when another article stands on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => (page.current ? reachFigures(page.current) : undefined), [article]);
  const section = ({ id, title, blocks }: Section) => (
    <section key={id} aria-label={title} className={id === 'alerts' ? styles.alerts : undefined}>
      <h2>
        <Prose>{title}</Prose>
      </h2>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
        <ArticleBlock key={at} block={block} />
      ))}
    </section>
  );
  return (
    <AskContext value={setAsked}>
      <article ref={page} className={styles.page}>
        {article.alerts && section(article.alerts)}
        <header data-figures>
          <p className={styles.headline}>
            <Told sentence={article.headline} />
          </p>
          <p className={styles.hint}>{t.weekly.figures.hint}</p>
        </header>
        {article.sections.map(section)}
        <footer className={styles.foot}>
          <h2>{t.weekly.sections.method}</h2>
          <p>
            <Sentences sentences={article.foot} />
          </p>
        </footer>
      </article>
      {asked && <RestsPanel asked={asked} summary={summary} onClose={() => setAsked(null)} />}
    </AskContext>
  );
}
