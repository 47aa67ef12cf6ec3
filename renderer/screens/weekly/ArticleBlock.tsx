/** One block of an article: sentences, a list, a table or a drawing. */
import { isDrawn } from '#shared/text/article/asTable';
import type { Block } from '#shared/text/article/model';
import styles from './ArticleBlock.module.css';
import { ArticleTable } from './ArticleTable';
import { Drawn } from './Drawn';
import { Sentences } from './Figure';

export function ArticleBlock({ block }: { readonly block: Block }) {
  if (isDrawn(block)) return <Drawn block={block} />;
  switch (block.kind) {
    case 'paragraph':
      return block.sentences.length === 0 ? null : (
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
  }
}
