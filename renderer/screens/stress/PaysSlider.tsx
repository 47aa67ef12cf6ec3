/** How much of what it owes a company pays: a slider in steps of five percent. */
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useText } from '../../text';
import styles from './Slider.module.css';

interface Props {
  readonly company: string;
  /** 0 to 1. */
  readonly share: number;
  readonly onChange: (share: number) => void;
}

export function PaysSlider({ company, share, onChange }: Props) {
  const { t, f } = useText();
  const { paysShare, ofOwed } = t.stress.shock;
  return (
    <Slider
      className={styles.slider ?? ''}
      minValue={0}
      maxValue={100}
      step={5}
      value={Math.round(100 * share)}
      onChange={(percent) => onChange(percent / 100)}
    >
      <Label className={styles.label ?? ''}>{paysShare(company)}</Label>
      <SliderTrack className={styles.track ?? ''}>
        <span className={styles.filled} style={{ width: `${100 * share}%` }} />
        <SliderThumb className={styles.thumb ?? ''} />
      </SliderTrack>
      <span className={styles.share}>
        <SliderOutput className={styles.output ?? ''}>{f.wholeShare(share)}</SliderOutput> {ofOwed}
      </span>
    </Slider>
  );
}
