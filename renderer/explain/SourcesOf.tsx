/** The sources of something, one a line; or that it has none. */
import { Badge } from '../components/Badge';
import { SourceLine } from '../components/SourceLine';
import { useText } from '../text';
import styles from './ExplainPanel.module.css';
import { useTold } from './told';

export function SourcesOf({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useText();
  const { sources } = useTold();
  const own = sources.filter(({ id }) => ids.includes(id));
  return (
    <div className={styles.sources}>
      {own.length === 0 && <Badge look="danger">{t.terms.unsourced}</Badge>}
      {own.map((source) => (
        <SourceLine key={source.id} source={source} />
      ))}
    </div>
  );
}
