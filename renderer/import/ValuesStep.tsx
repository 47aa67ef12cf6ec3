/** What the file leaves open: marks, units, rates, words and names, each asked with examples from the file. */
import { useId } from 'react';
import type { NameChoices } from '#shared/import/rows/target';
import type { NameFound, Survey } from '#shared/import/survey';
import { wordsOf } from '#shared/import/values/words';
import { isPartialDate } from '#shared/model/day';
import type { Mapping } from '#shared/model/importMapping';
import { linkStates } from '#shared/model/link';
import { Button } from '../components/Button';
import { FormContext } from '../components/fields/FormContext';
import { SelectInput } from '../components/fields/SelectInput';
import { TextInput } from '../components/fields/TextInput';
import { useText } from '../text';
import styles from './Import.module.css';
import { rateOf, type TypedRates } from './questions';

interface Props {
  readonly survey: Survey;
  readonly mapping: Mapping;
  readonly names: NameChoices;
  readonly rates: TypedRates;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onNames: (names: NameChoices) => void;
  readonly onRates: (rates: TypedRates) => void;
}

const shownWords = 200;
const shownNames = 200;

export function ValuesStep(props: Props) {
  const { survey, mapping, names, rates, onMapping, onNames, onRates } = props;
  const { t, f } = useText();
  const words = t.importing.values;
  const id = useId();
  const help = {
    idOf: (field: string) => `${id}-${field}`,
    problemAt: (field: string) => problemOfRate(field),
    leave: () => {},
  };
  const problemOfRate = (field: string): string | undefined => {
    const [what, currency = ''] = field.split(' ');
    const typed = rates[currency];
    if (what === 'rate' && typed?.usd && rateOf(typed.usd) === null) return words.badRate;
    if (what === 'day' && typed?.day && !isPartialDate(typed.day.trim())) return words.badDay;
    return undefined;
  };
  const reading = (heading: string, more: Mapping['readings'][string]) =>
    onMapping({
      ...mapping,
      readings: { ...mapping.readings, [heading]: { ...mapping.readings[heading], ...more } },
    });
  const bare = survey.units.filter(({ hasBare }) => hasBare);
  const likely = survey.names.filter(({ match }) => match.kind === 'likely');
  const counts = {
    known: survey.names.filter(({ match }) => match.kind === 'known').length,
    fresh: survey.names.filter(({ match }) => match.kind === 'new').length,
  };
  const isPlain =
    survey.marks.length + bare.length + survey.currencies.length + survey.words.length === 0 &&
    survey.names.length === 0;
  return (
    <FormContext value={help}>
      <div className={styles.stack}>
        {isPlain && <p>{words.nothing}</p>}
        {survey.marks.length > 0 && (
          <Part title={words.marks}>
            {survey.marks.map(({ kind, heading, mixed, samples, said }) => (
              <div key={`${kind} ${heading}`} className={styles.question}>
                <SelectInput<string>
                  field={`${kind} ${heading}`}
                  label={kind === 'decimal' ? words.decimal(heading) : words.order(heading)}
                  value={said ?? ''}
                  options={[
                    { id: '', name: words.choose },
                    ...Object.entries(kind === 'decimal' ? words.decimals : words.orders).map(
                      ([one, name]) => ({ id: one, name }),
                    ),
                  ]}
                  onChange={(chosen) =>
                    reading(
                      heading,
                      kind === 'decimal'
                        ? { decimal: (chosen || undefined) as 'point' | 'comma' | undefined }
                        : {
                            order: (chosen || undefined) as 'day-first' | 'month-first' | undefined,
                          },
                    )
                  }
                />
                <span className={styles.samples}>{words.samples(samples)}</span>
                {mixed && <span className={styles.soft}>{words.mixed}</span>}
              </div>
            ))}
          </Part>
        )}
        {bare.length > 0 && (
          <Part title={words.units}>
            {bare.map(({ field, heading, isPower, scale, currency }) => (
              <div key={field} className={styles.question}>
                <SelectInput<string>
                  field={`unit ${field}`}
                  label={words.unitOf(heading)}
                  value={String(scale)}
                  options={Object.entries(isPower ? words.powers : words.scales)
                    .sort(([a], [b]) => Number(a) - Number(b))
                    .map(([one, name]) => ({ id: one, name }))}
                  onChange={(chosen) => reading(heading, { scale: Number(chosen) })}
                />
                {!isPower && (
                  <SelectInput<string>
                    field={`currency ${field}`}
                    label={words.currencyOf(heading)}
                    value={currency}
                    options={[...new Set([...shownCurrencies, currency])].map((one) => ({
                      id: one,
                      name: one,
                    }))}
                    onChange={(chosen) => reading(heading, { currency: chosen })}
                  />
                )}
              </div>
            ))}
          </Part>
        )}
        {survey.currencies.length > 0 && (
          <Part title={words.rates} help={words.ratesHelp}>
            {survey.currencies.map((currency) => {
              const typed = rates[currency] ?? { usd: '', day: '' };
              return (
                <div key={currency} className={styles.question}>
                  <TextInput
                    field={`rate ${currency}`}
                    label={words.rate(currency)}
                    value={typed.usd}
                    onChange={(usd) => onRates({ ...rates, [currency]: { ...typed, usd } })}
                    numeric
                  />
                  <TextInput
                    field={`day ${currency}`}
                    label={words.rateDay(currency)}
                    value={typed.day}
                    onChange={(day) => onRates({ ...rates, [currency]: { ...typed, day } })}
                    placeholder={t.forms.date.pattern}
                    numeric
                  />
                </div>
              );
            })}
          </Part>
        )}
        {(survey.words.length > 0 || mapping.table === 'links') && (
          <Part title={words.words} help={words.wordsHelp}>
            <Words {...props} />
            {mapping.table === 'links' && (
              <div className={styles.question}>
                <SelectInput<string>
                  field="defaultState"
                  label={words.defaultState}
                  value={mapping.defaults.state ?? ''}
                  options={[
                    { id: '', name: words.noState },
                    ...linkStates.map((one) => ({ id: one as string, name: t.terms.states[one] })),
                  ]}
                  onChange={(state) =>
                    onMapping({
                      ...mapping,
                      defaults: { ...mapping.defaults, state: state || undefined },
                    })
                  }
                />
              </div>
            )}
          </Part>
        )}
        {survey.names.length > 0 && (
          <Part title={words.names} {...(likely.length > 0 && { help: words.namesHelp })}>
            {likely.length > 1 && (
              <div className={styles.row}>
                <Button onPress={() => onNames({ ...names, ...likeliest(likely) })}>
                  {words.allSame}
                </Button>
                <Button
                  onPress={() =>
                    onNames({
                      ...names,
                      ...Object.fromEntries(likely.map(({ name }) => [name, { as: 'new' }])),
                    })
                  }
                >
                  {words.allNew}
                </Button>
              </div>
            )}
            {likely.slice(0, shownNames).map((found) => (
              <NameQuestion key={found.name} found={found} names={names} onNames={onNames} />
            ))}
            <p className={styles.soft}>
              {words.matched(f.count(counts.known), f.count(counts.fresh))}
            </p>
          </Part>
        )}
      </div>
    </FormContext>
  );
}

const shownCurrencies = ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'KRW', 'TWD', 'CHF', 'CAD', 'AED'];

const likeliest = (likely: readonly NameFound[]): NameChoices =>
  Object.fromEntries(
    likely.flatMap(({ name, match }) => {
      const best = match.kind === 'likely' ? match.candidates[0] : undefined;
      return best ? [[name, { as: 'known', id: best.id } as const] as const] : [];
    }),
  );

interface PartProps {
  readonly title: string;
  readonly help?: string;
  readonly children: React.ReactNode;
}

function Part({ title, help, children }: PartProps) {
  return (
    <section className={styles.part} aria-label={title}>
      <div>
        <h3 className={styles.heading}>{title}</h3>
        {help !== undefined && <p className={styles.soft}>{help}</p>}
      </div>
      <div className={styles.partBody}>{children}</div>
    </section>
  );
}

function Words({ survey, mapping, onMapping }: Props) {
  const { t, f } = useText();
  const words = t.importing.values;
  const nameOf = {
    companyKind: t.terms.companyKinds,
    linkKind: t.terms.linkKinds,
    state: t.terms.states,
  } as const;
  // What is not understood stands first.
  const sorted = survey.words
    .toSorted((a, b) => Number(a.guess !== null) - Number(b.guess !== null) || b.count - a.count)
    .slice(0, shownWords);
  return (
    <ul className={styles.words}>
      {sorted.map(({ field, list, word, count, guess }) => {
        const said = mapping.words[field]?.[word] ?? guess ?? '';
        const names: Readonly<Record<string, string>> = nameOf[list];
        return (
          <li key={`${field} ${word}`} className={styles.word}>
            <span className={styles.wordText}>
              {t.terms.quoted(word)}
              <span className={styles.soft}>
                {words.wordIn(field)}, {words.count(f.count(count))}
              </span>
            </span>
            <SelectInput<string>
              field={`word ${field} ${word}`}
              label={`${t.terms.quoted(word)} ${words.wordIn(field)}`}
              quiet
              value={said}
              options={[
                ...(said === '' ? [{ id: '', name: words.choose }] : []),
                ...wordsOf[list].map((one) => ({ id: one as string, name: names[one] ?? one })),
              ]}
              onChange={(chosen) =>
                onMapping({
                  ...mapping,
                  words: {
                    ...mapping.words,
                    [field]: { ...mapping.words[field], [word]: chosen },
                  },
                })
              }
            />
          </li>
        );
      })}
    </ul>
  );
}

interface NameProps {
  readonly found: NameFound;
  readonly names: NameChoices;
  readonly onNames: (names: NameChoices) => void;
}

const isNew = '\u0000new';

function NameQuestion({ found, names, onNames }: NameProps) {
  const { t } = useText();
  const words = t.importing.values;
  const { name, match } = found;
  if (match.kind !== 'likely') return null;
  const choice = names[name];
  const value = choice === undefined ? '' : choice.as === 'new' ? isNew : choice.id;
  return (
    <div className={styles.question}>
      <SelectInput<string>
        field={`name ${name}`}
        label={words.nameIs(name)}
        value={value}
        options={[
          ...(value === '' ? [{ id: '', name: words.choose }] : []),
          ...match.candidates.map((one) => ({ id: one.id, name: words.sameAs(one.name) })),
          { id: isNew, name: words.isNew },
        ]}
        onChange={(chosen) =>
          onNames({
            ...names,
            [name]: chosen === isNew ? { as: 'new' } : { as: 'known', id: chosen },
          })
        }
      />
    </div>
  );
}
