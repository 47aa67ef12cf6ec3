/** The flags of `npm start`. */
import { parseArgs } from 'node:util';

export const usage = `usage: npm start -- [--browser] [--no-open] [--port N] [--data DIR]
  --browser    serve a local browser, even where Electron could open a window
  --no-open    print the address only
  --port N     the browser mode's port (default 0: any free one)
  --data DIR   the data folder (else BUBBLESCOPE_DATA, else the system's own place)`;

/** The options, or in `wrong` why they are none. */
export function readStartArgs(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        data: { type: 'string' },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) return { wrong: `no port: ${values.port}` };
    if (values.data === '') return { wrong: '--data needs a folder' };
    return { browser: values.browser, open: !values['no-open'], port, data: values.data };
  } catch (error) {
    return { wrong: error.message };
  }
}
