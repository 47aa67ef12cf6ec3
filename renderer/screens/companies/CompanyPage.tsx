/** A company's page: who it is, its dials and figures, its links over time and what falls due, its loops, sources, notes, history. */
import { useState } from 'react';
import { partnersOf } from '#shared/engine/company/partners';
import type { Commitment } from '#shared/model/commitment';
import type { Link } from '#shared/model/link';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { Screen } from '../../components/Screen';
import { useLedgerDay } from '../../components/useLedgerDay';
import { CompanyForm } from '../../forms/company/CompanyForm';
import { HeadlineForm } from '../../forms/headline/HeadlineForm';
import { LinkForm } from '../../forms/link/LinkForm';
import { HistoryList } from '../../history/HistoryList';
import { goTo, pathTo } from '../../route';
import { useCompanyScores } from '../../scoring/hooks';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { CompanyDials } from './CompanyDials';
import { CompanyDue } from './CompanyDue';
import { CompanyFigures } from './CompanyFigures';
import { CompanyHead } from './CompanyHead';
import { CompanyHeadlines } from './CompanyHeadlines';
import { CompanyLinks } from './CompanyLinks';
import { CompanyLoops } from './CompanyLoops';
import { CompanyNotes } from './CompanyNotes';
import styles from './CompanyPage.module.css';
import { CompanyRecords } from './CompanyRecords';
import { CompanySources } from './CompanySources';
import { CompanyTimeline } from './CompanyTimeline';
import { RemoveCompany } from './RemoveCompany';

/** The dialog that is open. */
type Open =
  | { readonly form: 'company' }
  | { readonly form: 'remove' }
  | { readonly form: 'link'; readonly link: Link | null; readonly end?: 'from' | 'to' }
  | { readonly form: 'headline'; readonly headline: Commitment | null }
  | null;

export function CompanyPage({ id }: { readonly id: string }) {
  const { t } = useText();
  const words = t.companies.page;
  const company = useLedger((ledger) => ledger.portfolio.companies.find((row) => row.id === id));
  const score = useCompanyScores();
  const { active } = useLedgerDay();
  const isPast = useLedger((ledger) => ledger.knownOn !== null);
  const hasLinks = useLedger((ledger) =>
    ledger.portfolio.links.some(({ from, to }) => from === id || to === id),
  );
  const [open, setOpen] = useState<Open>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const close = () => setOpen(null);
  // A company that was just removed has no page any more.
  const leaveOrStay = () => {
    close();
    if (!useLedger.getState().portfolio.companies.some((row) => row.id === id)) goTo('companies');
  };

  if (!company)
    return (
      <Screen title={t.companies.title}>
        <p>{isPast ? words.missingThen : words.missing}</p>
        <p>
          <a href={pathTo('companies')}>{words.back}</a>
        </p>
      </Screen>
    );
  const editLink = (link: Link) => setOpen({ form: 'link', link });
  return (
    <div className={styles.page}>
      <CompanyHead
        company={company}
        onEdit={() => setOpen({ form: 'company' })}
        onRemove={() => setOpen({ form: 'remove' })}
        onAddLink={(end) => setOpen({ form: 'link', link: null, end })}
        onFailed={setFailure}
      />
      {failure !== null && (
        <Notice onClose={() => setFailure(null)}>{t.companies.failed(failure)}</Notice>
      )}
      {hasLinks ? (
        <>
          <CompanyDials companyId={id} score={score} />
          <CompanyFigures
            companyId={id}
            signals={score?.companies[id] ?? null}
            partners={partnersOf(active).get(id)}
          />
          <div className={styles.overTime}>
            <CompanyTimeline company={company} />
            <CompanyDue company={company} />
          </div>
          <CompanyLoops company={company} loops={score?.loops ?? null} />
          <CompanyLinks company={company} direction="out" onEdit={editLink} />
          <CompanyLinks company={company} direction="in" onEdit={editLink} />
        </>
      ) : (
        <Card title={words.noLinkYet} help={words.noLinkYetHelp}>
          <div className={styles.actions}>
            <Button
              isDisabled={isPast}
              onPress={() => setOpen({ form: 'link', link: null, end: 'from' })}
            >
              {words.linkFrom}
            </Button>
            <Button
              isDisabled={isPast}
              onPress={() => setOpen({ form: 'link', link: null, end: 'to' })}
            >
              {words.linkTo}
            </Button>
          </div>
        </Card>
      )}
      <div className={styles.pair}>
        <div className={styles.column}>
          <CompanyHeadlines
            company={company}
            onAdd={() => setOpen({ form: 'headline', headline: null })}
            onEdit={(headline) => setOpen({ form: 'headline', headline })}
          />
          <CompanyNotes
            company={company}
            onEdit={() => setOpen({ form: 'company' })}
            onEditLink={editLink}
          />
        </div>
        <div className={styles.column}>
          <Card title={words.records}>
            <CompanyRecords company={company} />
          </Card>
          <CompanySources company={company} />
        </div>
      </div>
      <Card title={t.history.title} help={t.history.aboutCompany}>
        <HistoryList about={{ table: 'companies', id }} />
      </Card>
      {open?.form === 'company' && <CompanyForm company={company} onClose={leaveOrStay} />}
      {open?.form === 'remove' && (
        <RemoveCompany company={company} onClose={close} onFailed={setFailure} />
      )}
      {open?.form === 'link' && (
        <LinkForm
          link={open.link}
          prefilled={open.end && { [open.end]: company.id }}
          onClose={close}
        />
      )}
      {open?.form === 'headline' && (
        <HeadlineForm headline={open.headline} companyId={company.id} onClose={close} />
      )}
    </div>
  );
}
