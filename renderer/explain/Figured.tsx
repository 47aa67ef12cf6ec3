/**
 * A sentence of the texts with its figures as buttons. The texts write it as ever; the formats that they are handed leave a
 * mark about what they write, and each mark becomes the button of the figure that it is of.
 */
import { Fragment, type ReactNode } from 'react';
import type { Figure, FigureState } from '#shared/model/explain';
import type { Formats } from '#shared/text/formats';
import { useText } from '../text';
import { FigureButton } from './FigureButton';

type Written = 'usd' | 'share' | 'times' | 'count' | 'power';

export interface FigureIn {
  readonly how: Written;
  readonly value: number;
  readonly of: Figure;
  readonly state?: Partial<FigureState>;
}

interface Props {
  /** Says the sentence with the formats that it is given. */
  readonly say: (f: Formats) => string;
  readonly figures: readonly FigureIn[];
}

/** From the private use area: in no text. */
const [opens, divides, closes] = ['\ue000', '\ue001', '\ue002'];
const mark = new RegExp(`${opens}(\\d+)${divides}(.*?)${closes}`, 'u');

export function Figured({ say, figures }: Props) {
  const { f } = useText();
  const parts = say(marking(f, figures)).split(mark);
  // Text, then by threes: the figure's place, what is written of it, the text after it.
  return parts.map((part, at): ReactNode => {
    if (at % 3 === 1) return null;
    const figure = at % 3 === 2 ? figures[Number(parts[at - 1])] : undefined;
    return figure === undefined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is written anew as a whole
      <Fragment key={at}>{part}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is written anew as a whole
      <FigureButton key={at} of={figure.of} state={figure.state}>
        {part}
      </FigureButton>
    );
  });
}

/** Figures of one value and format are told apart by their order, which every language keeps. */
function marking(f: Formats, figures: readonly FigureIn[]): Formats {
  const met = new Set<number>();
  const marked = (how: Written) => (value: number) => {
    const at = figures.findIndex(
      (figure, place) => figure.how === how && figure.value === value && !met.has(place),
    );
    if (at < 0) return f[how](value);
    met.add(at);
    return `${opens}${at}${divides}${f[how](value)}${closes}`;
  };
  return {
    ...f,
    usd: marked('usd'),
    share: marked('share'),
    times: marked('times'),
    count: marked('count'),
    power: marked('power'),
  };
}
