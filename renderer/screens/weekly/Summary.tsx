/** The summary itself, set to be read: the user's lines, the headline, then section by section. */
import type { WeekSummary } from '#shared/report/summaryModel';
import type { Article, Section } from '#shared/text/article/model';
import { useText } from '../../text';
import { ArticleBlock, Sentences } from './ArticleBlock';
import styles from './Summary.module.css';

interface Props {
  readonly article: Article;
  readonly summary: WeekSummary;
}

export function Summary({ article, summary }: Props) {
  const { t } = useText();
  const section = ({ id, title, blocks }: Section) => (
    <section key={id} aria-label={title} className={id === 'alerts' ? styles.alerts : undefined}>
      <h2>{title}</h2>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an article never changes its order
        <ArticleBlock key={at} block={block} summary={summary} />
      ))}
    </section>
  );
  return (
    <article className={styles.page}>
      {article.alerts && section(article.alerts)}
      <p className={styles.headline}>{article.headline.text}</p>
      {article.sections.map(section)}
      <footer className={styles.foot}>
        <h2>{t.weekly.sections.method}</h2>
        <p>
          <Sentences sentences={article.foot} />
        </p>
      </footer>
    </article>
  );
}
