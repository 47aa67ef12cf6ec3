import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,electron,renderer,scripts}/**/*.test.{ts,tsx}'],
    // Style files are left out of tests, save where one reads their text.
    css: { include: [/\?raw$/] },
  },
});
