/** A part, what it is a part of, and the share. */
import type { Figure, Recipe } from '#shared/model/explain';
import { figureText } from '#shared/text/figureValue';
import { useText } from '../../text';
import styles from '../ExplainPanel.module.css';

interface Props {
  readonly figure: Figure;
  readonly recipe: Extract<Recipe, { how: 'share' }>;
}

export function ShareTable({ figure, recipe: { part, whole, unit } }: Props) {
  const { t, f } = useText();
  const { parts, part: anyPart, whole: anyWhole } = t.explain;
  const id = 'signal' in figure ? figure.signal : 'id' in figure ? figure.id : '';
  const own = id in parts ? parts[id as keyof typeof parts] : [];
  const [partName = anyPart, wholeName = anyWhole] = own;
  return (
    <table className={styles.table}>
      <tbody>
        <tr>
          <th scope="row">{partName}</th>
          <td>{figureText(unit, part, f)}</td>
        </tr>
        <tr>
          <th scope="row">÷ {wholeName}</th>
          <td>{figureText(unit, whole, f)}</td>
        </tr>
        <tr className={styles.result}>
          <th scope="row">=</th>
          <td>{whole > 0 ? f.share(part / whole) : '–'}</td>
        </tr>
      </tbody>
    </table>
  );
}
