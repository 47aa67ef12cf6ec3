#!/usr/bin/env node
/** The `bubblescope` command: runs the built command line, building it where it is missing. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const cli = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'cli.js');

if (!existsSync(cli)) {
  const { buildParts } = await import('./build.mjs');
  await buildParts({ only: ['baseline', 'cli'] });
}
await import(pathToFileURL(cli).href);
