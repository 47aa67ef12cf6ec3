/** The page's end of the import's worker, which lives as long as the dialog: leaving it ends whatever is under way. */
import type { ImportJob, ImportJobs, ImportRequest, ImportResponse } from './protocol';

interface Waiting {
  readonly done: (output: never) => void;
  readonly failed: (error: Error) => void;
  readonly progress: (done: number) => void;
}

export interface Running<J extends ImportJob> {
  readonly result: Promise<ImportJobs[J]['output']>;
  /** Makes the result fail. */
  readonly cancel: () => void;
}

export class Reader {
  #worker: Worker | null = null;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  run<J extends ImportJob>(
    kind: J,
    input: ImportJobs[J]['input'],
    progress: (done: number) => void,
  ): Running<J> {
    const id = ++this.#lastId;
    const result = new Promise<ImportJobs[J]['output']>((done, failed) => {
      this.#waiting.set(id, { done, failed, progress });
    });
    this.#post({ kind, id, input } as ImportRequest);
    return { result, cancel: () => this.#cancel(id, kind) };
  }

  end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { failed } of this.#waiting.values()) failed(new Error('cancelled'));
    this.#waiting.clear();
  }

  #cancel(id: number, kind: ImportJob): void {
    if (!this.#waiting.has(id)) return;
    // Reading has no steps between which it could be stopped, and nothing that must be kept.
    if (kind === 'read') this.end();
    else this.#post({ kind: 'cancel', id });
  }

  #post(request: ImportRequest): void {
    if (this.#worker === null) {
      this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      this.#worker.onmessage = ({ data }: MessageEvent<ImportResponse>) => this.#hear(data);
      this.#worker.onerror = (event) => {
        for (const { failed } of this.#waiting.values()) failed(new Error(event.message));
        this.#waiting.clear();
      };
    }
    this.#worker.postMessage(request);
  }

  #hear(response: ImportResponse): void {
    const job = this.#waiting.get(response.id);
    if (response.kind === 'progress') {
      job?.progress(response.done);
      return;
    }
    this.#waiting.delete(response.id);
    if (response.kind === 'done') job?.done(response.output as never);
    else job?.failed(new Error(response.message));
  }
}
