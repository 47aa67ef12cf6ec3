import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Pictures are compared with those of the same system; see visual.spec.ts.
  snapshotPathTemplate: 'e2e/pictures/{platform}/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(findChromium() && { executablePath: findChromium() ?? '' }),
      chromiumSandbox: !isRoot,
      // A test browser that looks things up on its own would blur "no request leaves the app".
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
});
