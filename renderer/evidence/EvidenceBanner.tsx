/** Says once, above the screens, which files of evidence are gone or no longer what they were. */
import { useState } from 'react';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import trouble from '../shell/Trouble.module.css';
import { evidenceKey, useEvidence } from '../store/evidence';
import { useLedger } from '../store/ledger';
import { useText } from '../text';

export function EvidenceBanner() {
  const { t } = useText();
  const words = t.evidence;
  const troubled = useEvidence((evidence) => evidence.troubled);
  const sources = useLedger((ledger) => ledger.keptPortfolio.sources);
  const [away, setAway] = useState<readonly unknown[] | null>(null);
  if (troubled.length === 0 || away === troubled) return null;
  const missing = troubled.filter(({ state }) => state === 'missing').length;
  const titleOf = (sha256: string) =>
    sources.find(({ files }) => files?.some((file) => file.sha256 === sha256))?.title ?? '';
  return (
    <div className={trouble.banner} role="alert">
      <Icon name="warning" />
      <div className={trouble.grow}>
        <p>{words.banner(missing, troubled.length - missing)}</p>
        <details>
          <summary>{words.bannerWhich}</summary>
          <ul>
            {troubled.map((file) => (
              <li key={evidenceKey(file)}>
                {words.of(file.name, titleOf(file.sha256), file.state)}
              </li>
            ))}
          </ul>
        </details>
      </div>
      <Button look="plain" aria-label={t.shell.close} onPress={() => setAway(troubled)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
