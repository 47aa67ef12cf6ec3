/** The built app in browser mode: a process of its own over a data folder, and calls to it as its page makes them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Channel, Input, Output } from '#shared/api';

const root = join(fileURLToPath(import.meta.url), '..', '..');
const ready = /^Bubblescope is at (http:\/\/127\.0\.0\.1:(\d+)\/)#(\S+)$/m;

export class App {
  /** With a slash at its end. */
  origin = '';
  port = 0;
  token = '';
  /** Everything that it has printed since it was started. */
  output = '';
  readonly dataFolder: string;
  readonly #origins = new Set<string>();
  #process: ChildProcess | null = null;

  constructor(dataFolder: string) {
    this.dataFolder = dataFolder;
  }

  /** The address that a person opens. */
  get url(): string {
    return `${this.origin}#${this.token}`;
  }

  /** True for its own addresses, those before a restart too: a page may still ask there. */
  isOwn(url: string): boolean {
    return [...this.#origins].some((origin) => url.startsWith(origin));
  }

  async start(): Promise<void> {
    const flags = ['--browser', '--no-open', '--port', '0', '--data', this.dataFolder];
    const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs'), ...flags], {
      env: { ...process.env, BUBBLESCOPE_BUILT: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    this.output = '';
    const found = await new Promise<RegExpExecArray>((done, failed) => {
      const read = (chunk: Buffer) => {
        this.output += chunk.toString();
        const match = ready.exec(this.output);
        if (match) done(match);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => failed(new Error(`ended with ${code}: ${this.output}`)));
    });
    this.origin = found[1] ?? '';
    this.#origins.add(this.origin);
    this.port = Number(found[2]);
    this.token = found[3] ?? '';
  }

  /** As Ctrl+C does; its exit code. */
  async stop(): Promise<number | null> {
    const child = this.#process;
    if (!child) return 0;
    this.#process = null;
    if (child.exitCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    const [code] = await ended;
    return code as number | null;
  }

  /** Stops and starts it on the same data; its address and token are new. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** One call of the contract; throws where it is refused. */
  async call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
    const response = await fetch(`${this.origin}api/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-bubblescope-token': this.token },
      body: JSON.stringify(input ?? null),
    });
    const reply = (await response.json()) as { ok: boolean; value: Output<C>; error?: unknown };
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value;
  }
}
