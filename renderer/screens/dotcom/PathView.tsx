/** The indicators through the dot-com years: the months that equal today, each path, and the figures that have none. */
import { useState } from 'react';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { useText } from '../../text';
import styles from './Dotcom.module.css';
import { MonthStrips } from './MonthStrips';
import { PathChart } from './PathChart';
import { PathTable } from './PathTable';
import { SingleFigures } from './SingleFigures';
import { useIndicators } from './useIndicators';

export function PathView() {
  const { t } = useText();
  const words = t.dotcom.path;
  const [asTable, setAsTable] = useState(false);
  const all = useIndicators();
  const paths = all.filter(({ path }) => path.points.length > 0);
  const single = all.filter(({ path }) => path.points.length === 0);
  return (
    <>
      <Card title={words.stripTitle} help={words.stripHelp}>
        <MonthStrips placed={paths} />
      </Card>
      <Card
        title={words.chartsTitle}
        help={words.chartsHelp}
        actions={
          <Button look="plain" onPress={() => setAsTable(!asTable)}>
            {asTable ? words.showChart : words.showTable}
          </Button>
        }
      >
        {asTable ? (
          <PathTable placed={paths} />
        ) : (
          <ul className={styles.charts}>
            {paths.map((one) => (
              <li key={one.indicator.id}>
                <PathChart placed={one} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card title={words.single.title} help={words.single.help}>
        <SingleFigures placed={single} />
      </Card>
    </>
  );
}
