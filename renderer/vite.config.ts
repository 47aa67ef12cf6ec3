import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { notePackages } from '../scripts/build/packages.mjs';
import { preloadFirst } from '../scripts/build/preload.mjs';
import { weighOverview } from '../scripts/build/weight.mjs';

const packages = () => notePackages('../dist/.packages/renderer.json', import.meta.dirname);

/**
 * The entry is alone, so that it runs before the rest is read. The page and its first screen are a few files that are read side
 * by side: forty small ones take longer, and so does a single large one.
 */
const groups = [
  {
    name: 'begin',
    test: /renderer[\\/](main|api|scoring[\\/]thread|store[\\/]otherPages)\.ts$|preload-helper/,
    priority: 4,
  },
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
  { name: 'english', test: /shared[\\/]text[\\/]en[\\/]index\.ts$/, priority: 2 },
  {
    name: 'first',
    test: /renderer[\\/](page|screens[\\/]overview[\\/]index)\.tsx$/,
    priority: 1,
  },
];

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // React Aria brings its words in 34 languages; the app speaks two.
  plugins: [
    react(),
    optimizeLocales.vite({ locales: ['en-US', 'fr-FR'] }),
    packages(),
    preloadFirst(),
    weighOverview(),
  ],
  worker: { format: 'es', plugins: () => [packages()] },
  json: { stringify: true },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
});
