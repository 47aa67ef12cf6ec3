/** An amount or a power as people type them, shown back at once as it was understood. */
import { parseMegawatts, parseMoney } from '#shared/parse/quantity';
import type { Texts } from '#shared/text/en/index';
import type { Formats } from '#shared/text/formats';
import { TextInput } from '../components/fields/TextInput';
import { useText } from '../text';

type Unit = 'power' | { readonly currency: string };

interface Props {
  readonly field: string;
  readonly label: string;
  readonly unit: Unit;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

export function QuantityInput({ unit, ...rest }: Props) {
  const { t, f } = useText();
  return <TextInput {...rest} numeric understood={understood(rest.value, unit, t, f)} />;
}

/** What was read; where a mark could mean two things, the other reading too; all digits where the short form rounds. */
function understood(typed: string, unit: Unit, t: Texts, f: Formats): string | undefined {
  const read = unit === 'power' ? parseMegawatts(typed) : parseMoney(typed, unit.currency);
  if (!read.ok) return undefined;
  const show = (value: number) =>
    unit === 'power' ? f.power(value) : f.money(value, unit.currency);
  const { value, otherwise } = read;
  if (otherwise !== undefined)
    return t.forms.otherwise(show(value), otherwise.mark, show(otherwise.value));
  const rounds = unit !== 'power' && Number(value.toPrecision(3)) !== value;
  return t.forms.understood(
    rounds ? t.forms.exactly(show(value), f.exactMoney(value, unit.currency)) : show(value),
  );
}
