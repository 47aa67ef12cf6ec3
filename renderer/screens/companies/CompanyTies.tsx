/** Who controls or runs a company, and what else they are tied to: Altman, OpenAI and Cerebras. */
import { useLedgerDay } from '../../components/useLedgerDay';
import { useNames } from '../../components/useNames';
import { pathTo } from '../../route';
import { useText } from '../../text';
import styles from './CompanyPage.module.css';

export function CompanyTies({ companyId }: { readonly companyId: string }) {
  const { t } = useText();
  const words = t.companies.page;
  const names = useNames();
  const ties = useLedgerDay().active.filter(({ kind }) => kind === 'control');
  const holders = ties.filter(({ to }) => to === companyId);
  const held = [...new Set(ties.filter(({ from }) => from === companyId).map(({ to }) => to))];
  const link = (id: string) => (
    <a key={id} href={pathTo('companies', id)}>
      {names.company(id)}
    </a>
  );
  const list = (ids: readonly string[]) =>
    ids.flatMap((id, at) => (at === 0 ? [link(id)] : [', ', link(id)]));
  if (holders.length === 0 && held.length === 0) return null;
  return (
    <div className={styles.ties}>
      {holders.map(({ id, from, note }) => {
        const also = [
          ...new Set(
            ties.filter((tie) => tie.from === from && tie.to !== companyId).map(({ to }) => to),
          ),
        ];
        return (
          <p key={id} className={styles.identity} title={note}>
            {words.tiedTo} {link(from)}
            {also.length > 0 && (
              <>
                {words.tiedToo} {list(also)}
              </>
            )}
          </p>
        );
      })}
      {held.length > 0 && (
        <p className={styles.identity}>
          {words.holds} {list(held)}
        </p>
      )}
    </div>
  );
}
