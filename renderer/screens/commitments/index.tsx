/** Every link and headline as an editable ledger, what falls due when, and what may be wrong. */
import { useMemo, useState } from 'react';
import type { Commitment } from '#shared/model/commitment';
import type { Link } from '#shared/model/link';
import { Button } from '../../components/Button';
import { ExportMenu, type Shown } from '../../components/ExportMenu';
import { Icon } from '../../components/Icon';
import { Screen } from '../../components/Screen';
import { Segmented } from '../../components/Segmented';
import { useLedgerDay } from '../../components/useLedgerDay';
import { HeadlineForm } from '../../forms/headline/HeadlineForm';
import { LinkForm } from '../../forms/link/LinkForm';
import { ImportButton } from '../../import/ImportButton';
import { goTo, useRoute } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { ChecksView } from './ChecksView';
import { DueTable } from './DueTable';
import { filterLinks } from './filter';
import { HeadlinesTable } from './HeadlinesTable';
import { LinksLedger } from './LinksLedger';
import { useLedgerView, views } from './ledgerView';
import { useLinkRows } from './useLinkRows';
import { useNotices } from './useNotices';

/** null in place of a row adds one. */
type Open =
  | { readonly form: 'link'; readonly link: Link | null }
  | { readonly form: 'headline'; readonly headline: Commitment | null };

/** `#/commitments/add` opens a new link, `#/commitments/<link id>` that link: other screens lead there. */
const addSubject = 'add';

export default function Commitments() {
  const { t, f } = useText();
  const words = t.commitments;
  const { subject } = useRoute();
  const links = useLedger((ledger) => ledger.portfolio.links);
  const { view, filter } = useLedgerView();
  const day = useLedgerDay();
  const notices = useNotices(day);
  const rows = useLinkRows(day, notices);
  const shown = useMemo(() => filterLinks(rows, filter), [rows, filter]);
  const exported: Shown | null =
    view === 'links' ? { table: 'links', rows: shown.map(({ link }) => link) } : null;
  const viewNames = { ...words.views, checks: t.checks.view(f.count(notices.length)) };
  const [chosen, setChosen] = useState<Open | null>(null);
  const named = links.find(({ id }) => id === subject);
  const fromAddress: Open | null =
    subject === addSubject
      ? { form: 'link', link: null }
      : named
        ? { form: 'link', link: named }
        : null;
  const open = chosen ?? fromAddress;
  const close = () => {
    setChosen(null);
    if (subject !== null) goTo('commitments');
  };
  const [editLink] = useState(() => (link: Link) => setChosen({ form: 'link', link }));
  const [editHeadline] = useState(
    () => (headline: Commitment) => setChosen({ form: 'headline', headline }),
  );
  return (
    <Screen
      title={words.title}
      lead={
        <Segmented
          label={words.view}
          value={view}
          options={views.map((id) => ({ id, name: viewNames[id] }))}
          onChange={(next) => useLedgerView.setState({ view: next })}
        />
      }
      actions={
        <>
          <ImportButton />
          <ExportMenu shown={exported} />
          <Button onPress={() => setChosen({ form: 'headline', headline: null })}>
            <Icon name="plus" />
            {words.addHeadline}
          </Button>
          <Button
            look="primary"
            data-tour="add"
            onPress={() => setChosen({ form: 'link', link: null })}
          >
            <Icon name="plus" />
            {words.addLink}
          </Button>
        </>
      }
    >
      {view === 'links' && <LinksLedger day={day} rows={rows} shown={shown} onEdit={editLink} />}
      {view === 'headlines' && <HeadlinesTable onEdit={editHeadline} />}
      {view === 'due' && <DueTable />}
      {view === 'checks' && <ChecksView notices={notices} active={day.active} />}
      {open?.form === 'link' && (
        <LinkForm key={open.link?.id ?? ''} link={open.link} onClose={close} />
      )}
      {open?.form === 'headline' && <HeadlineForm headline={open.headline} onClose={close} />}
    </Screen>
  );
}
