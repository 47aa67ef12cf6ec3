/** How many times one figure goes into another, as `55.8×`; what is tiny says that it is. */
import { useText } from '../text';

const smallest = 0.01;

export function Ratio({ value }: { readonly value: number }) {
  const { t, f } = useText();
  if (value > 0 && value < smallest) return t.companies.lessThan(f.times(smallest));
  return f.times(Math.round(value / smallest) * smallest);
}
