#!/usr/bin/env node
/** The `bubblescope` command: runs the built command line, building it where it is missing or older than its sources. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const cli = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli.js');

// The tests build beforehand, and start many at once.
if (!process.env.BUBBLESCOPE_BUILT) {
  const { buildParts } = await import('./build.mjs');
  await buildParts({ only: ['baseline', 'cli'] }).catch((error) => {
    if (!existsSync(cli)) throw error;
    console.error(`bubblescope: an older build runs, a new one failed: ${error.message}`);
  });
}
await import(pathToFileURL(cli).href);
