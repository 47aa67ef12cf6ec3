/** An amount or a power as people type it, shown back at once as it was understood. */
import { parseMegawatts, parseUsd } from '#shared/parse/quantity';
import type { Formats } from '#shared/text/formats';
import { TextInput } from '../components/fields/TextInput';
import { useText } from '../text';

interface Props {
  readonly field: string;
  readonly label: string;
  readonly unit: 'usd' | 'power';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

export function QuantityInput({ unit, ...rest }: Props) {
  const { t, f } = useText();
  const understood = unit === 'usd' ? dollars(rest.value, f) : power(rest.value, f);
  return (
    <TextInput
      {...rest}
      numeric
      understood={
        understood === null
          ? undefined
          : t.forms.understood(
              understood.exact === null
                ? understood.text
                : t.forms.exactly(understood.text, understood.exact),
            )
      }
    />
  );
}

/** `exact` where the short form rounds. */
type Understood = { readonly text: string; readonly exact: string | null } | null;

function dollars(typed: string, f: Formats): Understood {
  const read = parseUsd(typed);
  if (!read.ok) return null;
  const rounds = Number(read.value.toPrecision(3)) !== read.value;
  return { text: f.usd(read.value), exact: rounds ? f.usdExact(read.value) : null };
}

function power(typed: string, f: Formats): Understood {
  const read = parseMegawatts(typed);
  return read.ok ? { text: f.power(read.value), exact: null } : null;
}
