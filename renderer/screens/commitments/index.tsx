/** Every link and headline as an editable ledger, and what falls due when. */
import { useState } from 'react';
import type { Commitment } from '#shared/model/commitment';
import type { Link } from '#shared/model/link';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Screen } from '../../components/Screen';
import { Segmented } from '../../components/Segmented';
import { HeadlineForm } from '../../forms/headline/HeadlineForm';
import { LinkForm } from '../../forms/link/LinkForm';
import { goTo, useRoute } from '../../route';
import { useLedger } from '../../store/ledger';
import { useText } from '../../text';
import { DueTable } from './DueTable';
import { HeadlinesTable } from './HeadlinesTable';
import { LinksLedger } from './LinksLedger';
import { useLedgerView, views } from './ledgerView';

/** null in place of a row adds one. */
type Open =
  | { readonly form: 'link'; readonly link: Link | null }
  | { readonly form: 'headline'; readonly headline: Commitment | null };

/** `#/commitments/add` opens a new link, `#/commitments/<link id>` that link: other screens lead there. */
const addSubject = 'add';

export default function Commitments() {
  const { t } = useText();
  const words = t.commitments;
  const { subject } = useRoute();
  const links = useLedger((ledger) => ledger.portfolio.links);
  const view = useLedgerView((ledgerView) => ledgerView.view);
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
          options={views.map((id) => ({ id, name: words.views[id] }))}
          onChange={(next) => useLedgerView.setState({ view: next })}
        />
      }
      actions={
        <>
          <Button onPress={() => setChosen({ form: 'headline', headline: null })}>
            <Icon name="plus" />
            {words.addHeadline}
          </Button>
          <Button look="primary" onPress={() => setChosen({ form: 'link', link: null })}>
            <Icon name="plus" />
            {words.addLink}
          </Button>
        </>
      }
    >
      {view === 'links' && <LinksLedger onEdit={editLink} />}
      {view === 'headlines' && <HeadlinesTable onEdit={editHeadline} />}
      {view === 'due' && <DueTable />}
      {open?.form === 'link' && (
        <LinkForm key={open.link?.id ?? ''} link={open.link} onClose={close} />
      )}
      {open?.form === 'headline' && <HeadlineForm headline={open.headline} onClose={close} />}
    </Screen>
  );
}
