/** Revenue or valuation figures, each with its day and its sources. */
import { homeCurrency } from '#shared/model/rates';
import { Button } from '../../components/Button';
import { TextInput } from '../../components/fields/TextInput';
import { Icon } from '../../components/Icon';
import { useText } from '../../text';
import styles from '../Form.module.css';
import { nextKey } from '../keys';
import { QuantityInput } from '../QuantityInput';
import { SourcesField } from '../sources/SourcesField';
import { blankFigure, type FigureDraft } from './draft';

interface Props {
  readonly list: 'revenue' | 'valuation';
  readonly value: readonly FigureDraft[];
  readonly onChange: (value: readonly FigureDraft[]) => void;
}

export function FiguresField({ list, value, onChange }: Props) {
  const { t } = useText();
  const { company: words, fieldName, date, link } = t.forms;
  const isRevenue = list === 'revenue';
  const change = (next: FigureDraft) =>
    onChange(value.map((old) => (old.key === next.key ? next : old)));
  const text = (figure: FigureDraft, at: number, name: 'usd' | 'asOf' | 'words') => ({
    field: `${list}.${at}.${name}`,
    label: fieldName(`${list}.${name}`),
    value: figure[name],
    onChange: (typed: string) => change({ ...figure, [name]: typed }),
  });
  return (
    <>
      {value.map((figure, at) => {
        const name = words.figureNumber[list](at + 1);
        return (
          <fieldset key={figure.key} className={styles.item} aria-label={name}>
            <div className={styles.itemHead}>
              {name}
              <Button
                look="plain"
                aria-label={words.dropFigure(name)}
                onPress={() => onChange(value.filter(({ key }) => key !== figure.key))}
              >
                <Icon name="close" />
              </Button>
            </div>
            <div className={styles.three}>
              <QuantityInput
                {...text(figure, at, 'usd')}
                unit={{ currency: homeCurrency }}
                hint={link.amountHint}
              />
              <TextInput
                {...text(figure, at, 'asOf')}
                placeholder={date.pattern}
                hint={isRevenue && figure.asOf === '' ? words.revenueNoDay : date.hint}
              />
              <TextInput
                {...text(figure, at, 'words')}
                placeholder={isRevenue ? words.periodHint : words.basisHint}
              />
            </div>
            <SourcesField
              prefix={`${list}.${at}.sources`}
              value={figure.sources}
              onChange={(sources) => change({ ...figure, sources })}
            />
          </fieldset>
        );
      })}
      <div>
        <Button onPress={() => onChange([...value, { ...blankFigure, key: nextKey(value) }])}>
          <Icon name="plus" />
          {isRevenue ? words.addRevenue : words.addValuation}
        </Button>
      </div>
    </>
  );
}
