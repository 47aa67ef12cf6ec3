/** Asks before a company goes, and says what goes with it. */
import type { Company } from '#shared/model/company';
import { Confirm } from '../../components/Confirm';
import { removalOfCompany } from '../../forms/removal';
import { goTo } from '../../route';
import { editLedger, useLedger } from '../../store/ledger';
import { useText } from '../../text';

interface Props {
  readonly company: Company;
  readonly onClose: () => void;
  readonly onFailed: (message: string) => void;
}

export function RemoveCompany({ company, onClose, onFailed }: Props) {
  const { t } = useText();
  const portfolio = useLedger((ledger) => ledger.portfolio);
  const { links, headlines, edits } = removalOfCompany(portfolio, company.id);
  const remove = async () => {
    const kept = await editLedger(edits);
    if (kept.ok) return goTo('companies');
    onClose();
    onFailed('message' in kept && kept.message !== 'stale' ? kept.message : t.forms.stale);
  };
  return (
    <Confirm
      title={t.forms.company.removeTitle(company.name)}
      text={t.forms.company.removeText(links, headlines)}
      yes={t.forms.remove}
      no={t.forms.cancel}
      onYes={() => void remove()}
      onNo={onClose}
    />
  );
}
