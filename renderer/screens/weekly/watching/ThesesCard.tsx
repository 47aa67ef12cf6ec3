/** What the user expects, the undecided first by when they are due, and how good past judgement was. */
import { useState } from 'react';
import { brier, type Lines, meanBrier } from '#shared/model/lines';
import type { EvidenceFor, Thesis, Verdict } from '#shared/model/thesis';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Confirm } from '../../../components/Confirm';
import { Icon } from '../../../components/Icon';
import type { Option } from '../../../forms/labels';
import { keepLines, useLines } from '../../../store/lines';
import { useView } from '../../../store/view';
import { useText } from '../../../text';
import { ThesisForm } from './ThesisForm';
import { useConditionText } from './useConditionText';
import styles from './Watching.module.css';

interface Deciding {
  readonly thesis: Thesis;
  readonly outcome: Verdict['outcome'];
}

export function ThesesCard({ companies }: { readonly companies: readonly Option[] }) {
  const { t, f } = useText();
  const words = t.watching.theses;
  const lines = useLines((watched) => watched.lines);
  const today = useView((view) => view.info.today);
  const [adding, setAdding] = useState(false);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const mean = meanBrier(lines.theses);
  const decided = lines.theses.filter(({ verdict }) => verdict !== null);
  const decide = async ({ thesis, outcome }: Deciding) => {
    setDeciding(null);
    const verdict: Verdict = { outcome, on: today, by: 'user' };
    const failed = await keepLines(withVerdict(lines, thesis.id, verdict));
    setFailure(failed === null ? null : t.watching.failed(failed));
  };
  return (
    <Card
      title={words.title}
      help={words.help}
      actions={
        <Button onPress={() => setAdding(true)}>
          <Icon name="plus" />
          {words.add}
        </Button>
      }
    >
      {failure !== null && <p role="alert">{failure}</p>}
      {lines.theses.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {lines.theses.toSorted(undecidedFirst).map((thesis) => (
            <ThesisRow
              key={thesis.id}
              thesis={thesis}
              onDecide={(outcome) => setDeciding({ thesis, outcome })}
            />
          ))}
        </ul>
      )}
      {mean !== null && (
        <p className={styles.mean}>{words.mean(f.hundredths(mean), decided.length)}</p>
      )}
      {adding && <ThesisForm companies={companies} onClose={() => setAdding(false)} />}
      {deciding && (
        <Confirm
          title={words.decideTitle[deciding.outcome]}
          text={words.decideText(deciding.thesis, f.hundredths(scoreOf(deciding)))}
          yes={words.decideYes}
          no={t.forms.cancel}
          onYes={() => void decide(deciding)}
          onNo={() => setDeciding(null)}
        />
      )}
    </Card>
  );
}

const undecidedFirst = (a: Thesis, b: Thesis): number =>
  Number(a.verdict !== null) - Number(b.verdict !== null) || a.due.localeCompare(b.due);

function withVerdict(lines: Lines, id: string, verdict: Verdict): Lines {
  const theses = lines.theses.map((thesis) => (thesis.id === id ? { ...thesis, verdict } : thesis));
  return { ...lines, theses };
}

const scoreOf = ({ thesis, outcome }: Deciding): number =>
  brier({ ...thesis, verdict: { outcome, on: thesis.due, by: 'user' } }) ?? 0;

interface RowProps {
  readonly thesis: Thesis;
  readonly onDecide: (outcome: Verdict['outcome']) => void;
}

function ThesisRow({ thesis, onDecide }: RowProps) {
  const { t, f } = useText();
  const words = t.watching.theses;
  const today = useView((view) => view.info.today);
  const { claim, probability, setOn, due, verdict, confirms, refutes } = thesis;
  const score = brier(thesis);
  return (
    <li className={styles.thesis}>
      <p className={styles.claim}>{claim}</p>
      <p className={styles.soft}>
        {words.setOn(f.date(setOn), probability)},{' '}
        {verdict === null && due < today ? (
          <span className={styles.overdue}>{words.overdue(f.date(due))}</span>
        ) : (
          words.due(f.date(due))
        )}
      </p>
      <dl className={styles.evidence}>
        <dt>{words.confirms}</dt>
        <dd>
          <Evidence evidence={confirms} />
        </dd>
        <dt>{words.refutes}</dt>
        <dd>
          <Evidence evidence={refutes} />
        </dd>
      </dl>
      <div className={styles.side}>
        <span className={styles.probability}>{t.watching.percent(probability)}</span>
        {verdict === null ? (
          <span className={styles.buttons}>
            {(['confirmed', 'refuted'] as const).map((outcome) => (
              <Button key={outcome} onPress={() => onDecide(outcome)}>
                {words.decide[outcome]}
              </Button>
            ))}
          </span>
        ) : (
          <>
            <span>{words.decided(verdict.outcome, f.date(verdict.on))}</span>
            {score !== null && (
              <span className={styles.soft}>{words.brier(f.hundredths(score))}</span>
            )}
          </>
        )}
      </div>
    </li>
  );
}

function Evidence({ evidence: { words, condition } }: { readonly evidence: EvidenceFor }) {
  const sentence = useConditionText();
  return (
    <>
      {words}
      {words !== '' && condition && ' · '}
      {condition && sentence(condition)}
    </>
  );
}
