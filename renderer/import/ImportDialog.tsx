/** The import from the file to the last press: until then nothing is written, and leaving it changes nothing. */
import { useEffect, useMemo, useState } from 'react';
import { isPortfolioName } from '#shared/export/fileName';
import { fitting, guessMapping, guessTable, missingFields } from '#shared/import/mapping';
import { differencesOf, mergeEdits, replaceEdits, takenInto } from '#shared/import/merge';
import type { NameChoices } from '#shared/import/rows/target';
import type { RowEdit } from '#shared/model/change';
import type { Problem } from '#shared/model/diagnostic';
import type { Mapping } from '#shared/model/importMapping';
import { Button } from '../components/Button';
import { Modal } from '../components/Modal';
import { editLedger, useLedger } from '../store/ledger';
import { useSettings } from '../store/settings';
import { useText } from '../text';
import { showToast } from '../toast/store';
import { ColumnsStep } from './ColumnsStep';
import { FileStep } from './FileStep';
import styles from './Import.module.css';
import { type How, PortfolioStep } from './PortfolioStep';
import { PreviewStep } from './PreviewStep';
import { Progress } from './Progress';
import type { FileRead, ReadOptions } from './protocol';
import { openQuestions, ratesOf, type TypedRates } from './questions';
import { Reader } from './reader';
import { type StepId, Steps } from './Steps';
import { closeImport, useImporting } from './store';
import { useReading } from './useReading';
import { ValuesStep } from './ValuesStep';

const csvSteps: readonly StepId[] = ['file', 'columns', 'values', 'preview'];
const portfolioSteps: readonly StepId[] = ['file', 'differences'];
const largestMb = 64;
const asFound: ReadOptions = { encoding: null, delimiter: null };

/** What the ledger said to an import that it did not take. */
type Refusal = { readonly text: string; readonly problems: readonly Problem[] };

export function ImportDialog() {
  const { t, f } = useText();
  const words = t.importing;
  const dropped = useImporting((importing) => importing.file);
  const portfolio = useLedger((ledger) => ledger.keptPortfolio);
  const revision = useLedger((ledger) => ledger.revision);
  const [reader] = useState(() => new Reader());
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState(asFound);
  const [read, setRead] = useState<FileRead | null>(null);
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [step, setStep] = useState<StepId>('file');
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [names, setNames] = useState<NameChoices>({});
  const [rates, setRates] = useState<TypedRates>({});
  const [withAlike, setWithAlike] = useState(false);
  const [how, setHow] = useState<How>('merge');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [withName, setWithName] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  useEffect(() => () => reader.end(), [reader]);

  const open = async (next: File, how: ReadOptions) => {
    setFile(next);
    setOptions(how);
    setFailure(null);
    setRefusal(null);
    if (next.size > largestMb * 1024 * 1024) {
      setRead(null);
      setFailure(words.tooLarge(f.count(largestMb)));
      return;
    }
    setReading(true);
    try {
      const bytes = new Uint8Array(await next.arrayBuffer());
      const isJson = isPortfolioName(next.name);
      const found = await reader.run('read', { bytes, isJson, ...how }, () => {}).result;
      setRead(found);
      if (found.format === 'csv') {
        const { headings } = found.csv;
        const [kept] = fitting(useSettings.getState().importMappings, headings);
        setMapping(kept?.mapping ?? guessMapping(guessTable(headings), headings));
        setNames({});
      }
      if (found.format === 'portfolio' && found.parsed.ok) setStep('differences');
    } catch (error) {
      const isStopped = error instanceof Error && error.message === 'cancelled';
      setRead(null);
      setFailure(isStopped ? null : words.unreadable);
    } finally {
      setReading(false);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the file that was dropped on the window
  useEffect(() => {
    if (dropped) void open(dropped, asFound);
  }, [dropped]);

  const csv = read?.format === 'csv' ? read.csv : null;
  const theirs = read?.format === 'portfolio' && read.parsed.ok ? read.parsed.value : null;
  const asked = csv && mapping ? { mapping, portfolio } : null;
  const isSurveyed = step === 'values' || step === 'preview';
  const key = JSON.stringify([file?.name, file?.lastModified, options, mapping, revision]);
  const survey = useReading(reader, 'survey', isSurveyed ? asked : null, key);
  const preview = useReading(
    reader,
    'preview',
    step === 'preview' && asked ? { ...asked, names, rates: ratesOf(rates), withAlike } : null,
    JSON.stringify([key, names, rates, withAlike]),
  );
  const differences = useMemo(
    () => (theirs ? differencesOf(portfolio, theirs) : null),
    [portfolio, theirs],
  );
  const taken = useMemo(() => {
    if (!differences) return null;
    const found =
      how === 'replace' ? replaceEdits(differences) : mergeEdits(differences, chosen, withName);
    const parsed = takenInto(portfolio, found);
    return { ...found, problems: parsed.ok ? [] : parsed.problems };
  }, [portfolio, differences, how, chosen, withName]);

  const questions = survey.output ? openQuestions(survey.output, names, rates) : 0;
  const missing = mapping ? missingFields(mapping) : [];
  const steps = theirs ? portfolioSteps : csvSteps;
  const at = steps.indexOf(step);
  const go = (next: StepId | undefined) => {
    setRefusal(null);
    if (next !== undefined) setStep(next);
  };
  const canGoOn =
    (step === 'file' && (csv !== null || theirs !== null)) ||
    (step === 'columns' && missing.length === 0) ||
    (step === 'values' && survey.isFresh && questions === 0);

  const write = async (edits: readonly RowEdit[], name?: string) => {
    if (!file || isWriting) return;
    setWriting(true);
    setRefusal(null);
    const by = { kind: 'import', file: file.name } as const;
    const kept = await editLedger(edits, { by, ...(name !== undefined && { name }) });
    setWriting(false);
    if (kept.ok) {
      const { undo } = useLedger.getState().steps;
      const isOurs = undo?.what.kind === 'imported' && undo.what.file === file.name;
      const counts = isOurs && undo.what.kind === 'imported' ? undo.what.counts : null;
      const told = counts === null ? '' : t.history.counted(counts);
      closeImport();
      showToast({
        kind: 'said',
        text: told === '' ? words.doneNothing(file.name) : words.done(told, file.name),
        offer: isOurs ? { which: 'undo', id: undo.id } : null,
      });
      return;
    }
    const message = 'message' in kept ? kept.message : null;
    setRefusal({
      text:
        message === null
          ? words.refused
          : message === 'stale'
            ? words.stale
            : message === 'past'
              ? words.past
              : words.failed(message),
      problems: kept.problems,
    });
  };

  const coming = preview.output ? preview.output.counts.new + preview.output.counts.changed : 0;
  const last = steps.at(-1) === step;
  const note =
    step === 'columns' && missing.length > 0
      ? words.mapping.missing(missing.map(words.mapping.field))
      : step === 'values' && questions > 0
        ? words.values.open(questions)
        : step === 'preview' && preview.isFresh && preview.output && preview.seconds !== null
          ? words.preview.took(f.count(preview.output.rows.length), f.number(preview.seconds))
          : '';
  return (
    <Modal
      title={file === null ? words.title : words.titleOf(file.name)}
      full
      onClose={() => closeImport()}
      footer={
        <>
          {at > 0 && <Button onPress={() => go(steps[at - 1])}>{words.back}</Button>}
          <span className={styles.note} role="status">
            {note}
          </span>
          <Button onPress={() => closeImport()}>{words.cancel}</Button>
          {!last && (
            <Button look="primary" isDisabled={!canGoOn} onPress={() => go(steps[at + 1])}>
              {words.next}
            </Button>
          )}
          {step === 'preview' && preview.output && (
            <Button
              look="primary"
              isDisabled={!preview.isFresh || coming === 0 || isWriting}
              onPress={() => void write(preview.output?.edits ?? [])}
            >
              {isWriting
                ? words.writing
                : words.preview.go(preview.output.table, coming, f.count(coming))}
            </Button>
          )}
          {step === 'differences' && taken && (
            <Button
              look={how === 'replace' ? 'danger' : 'primary'}
              isDisabled={
                isWriting ||
                taken.problems.length > 0 ||
                (taken.edits.length === 0 && taken.name === undefined)
              }
              onPress={() => void write(taken.edits, taken.name)}
            >
              {how === 'replace' ? words.portfolio.replaced : words.portfolio.merged}
            </Button>
          )}
        </>
      }
    >
      <Steps steps={steps} at={step} onGo={go} />
      {refusal !== null && (
        <div className={styles.bad} role="alert">
          <p>{refusal.text}</p>
          <ul>
            {refusal.problems.slice(0, 20).map((problem) => (
              <li key={problem.path + problem.code}>{t.problems.sentence(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      {step === 'file' && isReading && (
        <Progress label={words.reading} value={null} onStop={() => reader.end()} />
      )}
      {step === 'file' && !isReading && (
        <FileStep
          file={file}
          read={read}
          failure={failure}
          options={options}
          table={mapping?.table ?? 'links'}
          onFile={(next) => void open(next, asFound)}
          onOptions={(next) => file && void open(file, next)}
          onTable={(table) => csv && setMapping(guessMapping(table, csv.headings))}
        />
      )}
      {step === 'columns' && csv && mapping && (
        <ColumnsStep csv={csv} mapping={mapping} onChange={setMapping} />
      )}
      {step === 'values' && mapping && (
        <>
          {survey.progress !== null && survey.output === null && (
            <Progress label={words.looking} value={survey.progress} onStop={survey.cancel} />
          )}
          {survey.failure !== null && <Stopped onAgain={() => go('columns')} />}
          {survey.output && (
            <ValuesStep
              survey={survey.output}
              mapping={mapping}
              names={names}
              rates={rates}
              onMapping={setMapping}
              onNames={setNames}
              onRates={setRates}
            />
          )}
        </>
      )}
      {step === 'preview' && (
        <>
          {preview.progress !== null && (
            <Progress label={words.looking} value={preview.progress} onStop={preview.cancel} />
          )}
          {preview.failure !== null && <Stopped onAgain={() => go('values')} />}
          {preview.output && csv && file && (
            <PreviewStep
              file={file.name}
              csv={csv}
              preview={preview.output}
              withAlike={withAlike}
              onWithAlike={setWithAlike}
            />
          )}
        </>
      )}
      {step === 'differences' && theirs && differences && taken && (
        <PortfolioStep
          here={portfolio}
          file={theirs}
          differences={differences}
          how={how}
          chosen={chosen}
          withName={withName}
          problems={taken.problems}
          onHow={setHow}
          onChosen={setChosen}
          onWithName={setWithName}
        />
      )}
    </Modal>
  );
}

/** A step that was stopped, with the way back to it. */
function Stopped({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useText();
  return (
    <div>
      <Button onPress={onAgain}>{t.importing.back}</Button>
    </div>
  );
}
