import { defineConfig } from '@playwright/test'
import { hasDisplay } from './scripts/run/display.mjs'
import { findElectron } from './scripts/run/electron-runtime.mjs'

/** Whether the specs can run in Electron: a runtime is here and its windows have somewhere to appear. */
const electron = hasDisplay() && findElectron(import.meta.dirname) !== null

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // On a quiet machine a spec takes 3 to 15 s; a loaded one may be five times slower and is not a fault of the program.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  retries: 0,
  // One at a time: the specs look at a real clock and share two cores with the servers they publish to.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  reporter: [['list']],
  // The picture of a failure is taken in tests/support/launch.ts: Playwright takes one of every page at every test's end, and waits
  // five seconds for the storage page, which is never painted.
  use: { trace: 'retain-on-failure', screenshot: 'off' },
  // Each spec runs in a project named after the shell it drives; tests/support/launch.ts opens the program by that name.
  // The two run side by side, so what needs only one of them is dealt out so that they end at about the same time.
  projects: electron
    ? [
        { name: 'electron', grepInvert: /@page/ },
        { name: 'browser', grep: /@both|@page/ },
      ]
    : [{ name: 'browser' }],
})
