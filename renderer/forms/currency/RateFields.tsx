/** The rate of an amount in another currency, its day, and what they make in dollars, shown as it is typed. */
import { apartFrom } from '#shared/currency/inUsd';
import type { Amount, Link } from '#shared/model/link';
import { homeCurrency } from '#shared/model/rates';
import { originalText } from '#shared/text/figures';
import { Button } from '../../components/Button';
import { CheckInput } from '../../components/fields/CheckInput';
import { TextInput } from '../../components/fields/TextInput';
import { rates, rateText } from '../../rates';
import { useLanguage, useText } from '../../text';
import form from '../Form.module.css';
import { type CurrencyDraft, dayShown, rateShown, tableRate } from './currency';
import styles from './Rate.module.css';

type Original = NonNullable<Link['original']>;

interface Props {
  readonly draft: CurrencyDraft;
  readonly onChange: (draft: CurrencyDraft) => void;
  readonly announced: string;
  /** What the amounts make; null where amount or rate are not there yet. */
  readonly makes: Amount | null;
  /** What the ledger has of it. */
  readonly was: { readonly amount: Amount | null; readonly original?: Original | undefined } | null;
}

export function RateFields({ draft, onChange, announced, makes, was }: Props) {
  const { t, f } = useText();
  const language = useLanguage();
  const words = t.forms.currency;
  const context = { rates, announced };
  const table = tableRate(draft, context);
  if (draft.currency === homeCurrency)
    return was?.original === undefined ? null : (
      <CheckInput
        label={words.drop(originalText(was.original, t, f))}
        hint={words.dropHint}
        value={draft.drop}
        onChange={(drop) => onChange({ ...draft, drop })}
      />
    );
  const known = table?.usdPerUnit == null ? null : table;
  const apart =
    was?.amount && was.original && apartFrom(was.amount, was.original) > 0 ? was.amount : null;
  return (
    <>
      <div className={form.three}>
        <TextInput
          field="rate"
          label={words.rateLabel(draft.currency)}
          hint={hint()}
          numeric
          value={rateShown(draft, context)}
          onChange={(rate) => onChange({ ...draft, rate })}
        />
        <TextInput
          field="rateDay"
          label={t.forms.fieldName('rateDay')}
          hint={draft.day === null ? words.dayAsAnnounced : undefined}
          placeholder={t.forms.date.pattern}
          value={dayShown(draft, context)}
          onChange={(day) => onChange({ ...draft, day })}
        />
        <div className={styles.makes} role="status" aria-label={words.makes}>
          <span className={styles.label}>{words.makes}</span>
          <output className={styles.figure} data-empty={makes === null || undefined}>
            {makes === null ? words.makesNothing : f.usd(makes.best)}
          </output>
          {makes !== null && makes.low !== makes.high && (
            <span className={styles.range}>{f.usdRange(makes)}</span>
          )}
        </div>
      </div>
      {known !== null && rateShown(draft, context) === String(known.usdPerUnit) && (
        <p className={styles.source}>
          {words.source(
            rateText(language, known.source),
            known.note === null ? null : rateText(language, known.note),
          )}
        </p>
      )}
      {known !== null && draft.rate !== null && draft.rate !== String(known.usdPerUnit) && (
        <div>
          <Button onPress={() => onChange({ ...draft, rate: null })}>
            {words.takeAverage(f.rate(known.usdPerUnit), known.year)}
          </Button>
        </div>
      )}
      {apart !== null && (
        <CheckInput
          label={words.keptApart(f.usd(apart.best))}
          value={draft.anew}
          onChange={(anew) => onChange({ ...draft, anew })}
        />
      )}
    </>
  );

  function hint(): string {
    if (table === null) return draft.rate === null ? words.noDay : words.typed;
    if (table.usdPerUnit === null) {
      if (draft.rate !== null && draft.rate.trim() !== '') return words.typed;
      return table.reason === 'no-such-year'
        ? words.noYear(table.first, table.last)
        : words.noCurrency;
    }
    const { usdPerUnit, year } = table;
    return draft.rate === null || draft.rate === String(usdPerUnit)
      ? words.average(year)
      : words.typed;
  }
}
