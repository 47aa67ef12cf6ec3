/**
 * The page's end of the scoring worker. What a screen waits for goes out at once; what takes long waits until that is
 * answered and runs one after the other, so that an edit shows in all open views before anything else is looked into.
 */
import type { Portfolio } from '#shared/model/portfolio';
import { useLedger } from '../store/ledger';
import { textNow } from '../text';
import { showToast } from '../toast/store';
import type { JobName, Jobs, Request, Response } from './protocol';
import { brokenEarly, thread } from './thread';

/** In the order of urgency. */
const urgent: readonly JobName[] = [
  'dials',
  'report',
  'stress',
  'companies',
  'exposure',
  'explain',
  'summary',
  'differences',
];
const patient: readonly JobName[] = ['weigh', 'weeks', 'signals', 'bands', 'verifyNext', 'verdict'];
const order: readonly JobName[] = [...urgent, ...patient];

export const isUrgent = (kind: JobName): boolean => urgent.includes(kind);

interface Job {
  readonly id: number;
  readonly kind: JobName;
  readonly input: unknown;
  readonly done: (output: never) => void;
  readonly failed: (error: Error) => void;
  readonly progress: ((done: number) => void) | undefined;
}

/** A job under way. `cancel` makes its result fail; a job that has ended is left alone. */
export interface Running<J extends JobName> {
  readonly result: Promise<Jobs[J]['output']>;
  readonly cancel: () => void;
}

const waiting: Job[] = [];
const underWay = new Map<number, Job>();
let lastId = 0;
let sent: Portfolio | null = null;
let planned = false;

const post = (request: Request) => thread.postMessage(request);

/** Runs a job on the portfolio as it is when its turn comes. */
export function runJob<J extends JobName>(
  kind: J,
  input: Jobs[J]['input'],
  progress?: (done: number) => void,
): Running<J> {
  const id = ++lastId;
  const result = new Promise<Jobs[J]['output']>((done, failed) => {
    waiting.push({ id, kind, input, done, failed, progress });
  });
  plan();
  return { result, cancel: () => cancel(id) };
}

/** An edit is on its way: what takes long makes way for what it will ask. */
useLedger.subscribe(({ asked }, before) => {
  if (asked !== before.asked && underWay.size > 0) post({ kind: 'hold' });
});

let isHandedOver = false;

/** What is held against the dot-com era waits in the worker until this has come. */
export function handOverPast(): void {
  if (isHandedOver) return;
  isHandedOver = true;
  void import('../screens/dotcom/past').then(({ past }) => post({ kind: 'past', past }));
}

/** Waits for the jobs that other parts of the page ask for in the same moment. */
function plan(): void {
  if (planned) return;
  planned = true;
  queueMicrotask(() => {
    planned = false;
    send();
  });
}

function send(): void {
  waiting.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.id - b.id);
  while (waiting[0] && (urgent.includes(waiting[0].kind) || underWay.size === 0)) {
    const job = waiting.shift();
    if (!job) return;
    handOver();
    underWay.set(job.id, job);
    post({ kind: job.kind, id: job.id, input: job.input } as Request);
  }
}

/** What changed of the portfolio since the worker's last one; all of it where that is not known. */
function handOver(): void {
  const { portfolio, lastChange } = useLedger.getState();
  if (sent === portfolio) return;
  if (lastChange !== null && lastChange.of === sent)
    post({ kind: 'change', change: lastChange.change });
  else post({ kind: 'portfolio', portfolio });
  sent = portfolio;
}

function cancel(id: number): void {
  const at = waiting.findIndex((job) => job.id === id);
  if (at !== -1) waiting.splice(at, 1)[0]?.failed(new Error('cancelled'));
  else if (underWay.has(id)) post({ kind: 'cancel', id });
}

thread.onmessage = ({ data }: MessageEvent<Response>) => {
  const job = underWay.get(data.id);
  if (data.kind === 'progress') {
    job?.progress?.(data.done);
    return;
  }
  underWay.delete(data.id);
  if (data.kind === 'done') job?.done(data.output as never);
  else {
    job?.failed(new Error(data.message));
    if (data.message !== 'cancelled') tell(data.message);
  }
  plan();
};

/** The worker is gone, or never came: nobody waits for it any longer. */
function broke(message: string): void {
  for (const job of underWay.values()) job.failed(new Error(message));
  underWay.clear();
  tell(message);
}
thread.onerror = ({ message }) => broke(message);

function tell(message: string): void {
  showToast({ kind: 'failure', text: textNow().t.shell.notScored(message) });
}

const early = brokenEarly();
if (early !== null) broke(early);
