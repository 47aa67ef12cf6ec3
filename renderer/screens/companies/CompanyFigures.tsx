/** A company's sums and largest partners, each with what it leaves out; what is behind each is a press away. */
import type { ReactNode } from 'react';
import type { Partner, Partners } from '#shared/engine/company/partners';
import type { CompanyFigureId } from '#shared/model/explain';
import type { CompanySignals, KnownSum } from '#shared/model/score';
import { Pending } from '../../components/Pending';
import { useNames } from '../../components/useNames';
import { FigureButton } from '../../explain/FigureButton';
import { useText } from '../../text';
import styles from './CompanyPage.module.css';

interface Props {
  readonly companyId: string;
  /** null: not scored yet. */
  readonly signals: CompanySignals | null;
  readonly partners: Partners | undefined;
}

export function CompanyFigures({ companyId, signals, partners }: Props) {
  const { t, f } = useText();
  const names = useNames();
  const sum = (id: CompanyFigureId, value: KnownSum | undefined) => (
    <Figure
      key={id}
      id={id}
      companyId={companyId}
      value={value && (value.value === null ? null : f.usd(value.value))}
      none={t.terms.undisclosed}
      why={value?.value === null ? t.companies.undisclosedLinks(value.undisclosed) : undefined}
      more={
        value && value.value !== null && value.undisclosed > 0
          ? t.companies.undisclosed(value.undisclosed, f)
          : undefined
      }
    />
  );
  const partner = (id: CompanyFigureId, value: Partner | null | undefined) => (
    <Figure
      key={id}
      id={id}
      companyId={companyId}
      value={signals === null ? undefined : value ? f.share(value.share) : null}
      why={t.companies.noPartner}
      more={value ? `${names.company(value.companyId)}, ${f.usd(value.usd)}` : undefined}
    />
  );
  return (
    <section aria-label={t.companies.page.figures}>
      <dl className={styles.figures}>
        {sum('committedUsd', signals?.committedUsd)}
        {sum('soldUsd', signals?.soldUsd)}
        {sum('vendorFinanceUsd', signals?.vendorFinanceUsd)}
        {partner('largestCustomer', partners?.customer)}
        {partner('largestSupplier', partners?.supplier)}
        <Figure
          id="loops"
          companyId={companyId}
          value={signals ? f.count(signals.loops) : undefined}
        />
      </dl>
    </section>
  );
}

interface FigureProps {
  readonly id: CompanyFigureId;
  readonly companyId: string;
  /** undefined: not scored yet; null: not known. */
  readonly value: ReactNode | undefined;
  /** The word for what is not known. */
  readonly none?: string;
  readonly why?: string | undefined;
  readonly more?: string | undefined;
}

function Figure({ id, companyId, value, none, why, more }: FigureProps) {
  const { t } = useText();
  return (
    <div className={styles.figure}>
      <dt className={styles.figureName}>{t.explain.company[id].name}</dt>
      <dd className={styles.figureValue}>
        {value === undefined ? (
          <Pending />
        ) : (
          <FigureButton of={{ of: 'company', id, companyId }}>
            {value ?? <span className={styles.unknown}>{none ?? t.terms.unknown}</span>}
          </FigureButton>
        )}
      </dd>
      <dd className={styles.figureHint}>{value === null ? why : more}</dd>
    </div>
  );
}
