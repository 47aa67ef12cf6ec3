import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { neededForOverview, weighOverview } from './weight.mjs';

const chunk = (fileName: string, more: object = {}) => ({
  type: 'chunk',
  fileName,
  code: `/* ${fileName} */`,
  imports: [],
  moduleIds: [],
  ...more,
});
const asset = (fileName: string) => ({ type: 'asset', fileName, source: fileName });

const parts = [
  chunk('assets/index-1.js', {
    isEntry: true,
    imports: ['assets/react-1.js'],
    dynamicImports: ['assets/palette-1.js'],
    viteMetadata: { importedCss: new Set(['assets/index-1.css']) },
  }),
  chunk('assets/overview-1.js', {
    moduleIds: ['/app/renderer/screens/overview/index.tsx'],
    imports: ['assets/hooks-1.js'],
  }),
  chunk('assets/hooks-1.js', {
    imports: ['assets/react-1.js'],
    code: 'new Worker(new URL("worker-scoring.js", import.meta.url))',
  }),
  chunk('assets/react-1.js'),
  chunk('assets/palette-1.js'),
  chunk('assets/network-1.js', { moduleIds: ['/app/renderer/screens/network/index.tsx'] }),
  asset('assets/index-1.css'),
  {
    ...asset('assets/worker-scoring.js'),
    source: 'import{a}from"./engine-1.js";const b=()=>import("./explaining-1.js")',
  },
  asset('assets/engine-1.js'),
  asset('assets/explaining-1.js'),
  asset('assets/worker-import.js'),
  asset('assets/inter-latin-wght-normal-1.woff2'),
  asset('assets/inter-greek-wght-normal-1.woff2'),
];
const bundle = Object.fromEntries(parts.map((part) => [part.fileName, part]));

const needed = [
  'assets/engine-1.js',
  'assets/hooks-1.js',
  'assets/index-1.css',
  'assets/index-1.js',
  'assets/inter-latin-wght-normal-1.woff2',
  'assets/overview-1.js',
  'assets/react-1.js',
  'assets/worker-scoring.js',
];

test('the Overview needs what the page begins with, the screen, and what both import', () => {
  expect(neededForOverview(bundle).sort()).toEqual(needed);
});

test('a build fails where that is more than the limit, and says how much it is', () => {
  const bytes = needed
    .map((name) => bundle[name] as { code?: string; source?: string })
    .map(({ code, source }) => gzipSync(code ?? source ?? '').length)
    .reduce((sum, size) => sum + size, 0);
  const told = {
    info: () => undefined,
    error: (text: string) => {
      throw new Error(text);
    },
  };
  const weigh = (limit: number) =>
    weighOverview(limit).generateBundle.handler.call(told, {}, bundle);
  expect(() => weigh(bytes)).not.toThrow();
  expect(() => weigh(bytes - 1)).toThrow('the Overview needs 0 kB gzip, more than 0 kB');
});
