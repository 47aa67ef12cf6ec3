/** A company's own dials, drawn small: a mark for it, a fine tick for each other company. */
import { figureText } from '#shared/text/figureValue';
import { Pending } from '../../components/Pending';
import { FigureButton } from '../../explain/FigureButton';
import type { CompanyScores } from '../../scoring/protocol';
import { useText } from '../../text';
import styles from './CompanyDials.module.css';
import { type OwnDialId, ownDial, ownDialIds, scales } from './ownDials';

interface Props {
  readonly companyId: string;
  /** null: not scored yet. */
  readonly score: CompanyScores | null;
}

export function CompanyDials({ companyId, score }: Props) {
  const { t } = useText();
  return (
    <section aria-label={t.companies.page.dials} className={styles.dials}>
      {ownDialIds.map((id) => (
        <SmallDial key={id} id={id} companyId={companyId} score={score} />
      ))}
    </section>
  );
}

function SmallDial({ id, companyId, score }: Props & { readonly id: OwnDialId }) {
  const { t, f } = useText();
  const words = t.companies.page;
  const { unit, low, high } = scales[id];
  const { name } = t.explain.company[id];
  const dial = score && ownDial(id, companyId, score);
  const text = dial?.value == null ? t.terms.unknown : figureText(unit, dial.value, f);
  const rank = dial?.rank == null ? '' : words.rank(dial.rank, dial.others.length + 1, f);
  const x = (place: number) => 2 + 96 * place;
  return (
    <div className={styles.dial}>
      <h2 className={styles.name}>{name}</h2>
      <p className={dial?.value == null ? styles.unknown : styles.value}>
        {dial === null ? (
          <Pending />
        ) : (
          <FigureButton of={{ of: 'company', id, companyId }}>{text}</FigureButton>
        )}
      </p>
      <svg
        className={styles.scale}
        viewBox="0 0 100 14"
        preserveAspectRatio="none"
        role="img"
        aria-label={`${t.terms.colon(name, text)}${rank === '' ? '' : `, ${rank}`}`}
      >
        <line x1={2} x2={98} y1={11} y2={11} className={styles.base} />
        {dial?.others.map((place, at) => (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: places repeat, and have nothing else to be told apart by
            key={at}
            x1={x(place)}
            x2={x(place)}
            y1={5}
            y2={11}
            className={styles.other}
          />
        ))}
        {dial?.place != null && (
          <line x1={x(dial.place)} x2={x(dial.place)} y1={1} y2={13} className={styles.own} />
        )}
      </svg>
      <p className={styles.ends} aria-hidden="true" title={words.rankHelp}>
        <span>{figureText(unit, low, f)}</span>
        <span>{rank}</span>
        <span>{figureText(unit, high, f)}</span>
      </p>
    </div>
  );
}
