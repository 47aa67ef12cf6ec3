import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { notePackages } from '../scripts/build/packages.mjs';
import { weighOverview } from '../scripts/build/weight.mjs';

const packages = () => notePackages('../dist/.packages/renderer.json', import.meta.dirname);

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // React Aria brings its words in 34 languages; the app speaks two.
  plugins: [
    react(),
    optimizeLocales.vite({ locales: ['en-US', 'fr-FR'] }),
    packages(),
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
  },
});
