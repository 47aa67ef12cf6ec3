/** A raw request, with headers that a browser or fetch would not let one send. */
import { type OutgoingHttpHeaders, request } from 'node:http';

export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export function ask(
  port: number,
  { method = 'GET', path, headers, body }: Asked,
): Promise<Answered> {
  return new Promise((done, failed) => {
    const asked = request(
      { host: '127.0.0.1', port, method, path, headers, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => {
          done({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
        response.on('error', failed);
      },
    );
    asked.on('error', failed);
    asked.end(body);
  });
}
