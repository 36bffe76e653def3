/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number, readonly notes: readonly string[] }} Tally
 * skipped: only skips that are allowed; notes: one line for each failure that no test stands for
 *
 * @typedef {{ readonly title?: string, readonly fullName?: string, readonly status: string }} VitestCase
 * @typedef {{ readonly name: string, readonly status: string, readonly message?: string, readonly assertionResults: readonly VitestCase[] }} VitestFile
 * @typedef {{ readonly testResults: readonly VitestFile[] }} VitestReport
 *
 * @typedef {{ readonly type: string, readonly description?: string }} Annotation
 * @typedef {{ readonly projectName: string, readonly status: string, readonly annotations: readonly Annotation[] }} PlaywrightTest
 * @typedef {{ readonly title: string, readonly tests: readonly PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ readonly specs?: readonly PlaywrightSpec[], readonly suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ readonly suites: readonly PlaywrightSuite[], readonly errors?: readonly { readonly message?: string }[] }} PlaywrightReport
 */

/** The only reasons for which a spec may be skipped, as `test.skip` states them. */
export const allowedSkips = ['no Electron', 'no display server']

/**
 * Counts one vitest run. A file that could not be loaded counts as one failure, and so does a run that failed although
 * every test in it passed.
 *
 * @param {VitestReport | null} report null: the run wrote none, that is, it crashed
 * @param {number} code the run's exit code
 * @returns {Tally}
 */
export function tallyVitest(report, code) {
  if (report === null) return crashed('vitest')
  const cases = report.testResults.flatMap((file) => file.assertionResults)
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed))
  const skipped = cases.filter((test) => test.status !== 'passed' && test.status !== 'failed')
  return withExitCode('vitest', code, {
    passed: cases.filter((test) => test.status === 'passed').length,
    failed: cases.filter(isFailed).length + broken.length + skipped.length,
    skipped: 0,
    notes: [
      ...broken.map((file) => `${file.name} did not run to its end: ${firstLine(file.message)}`),
      ...skipped.map((test) => `skipped, which is not allowed: ${test.fullName ?? test.title ?? ''}`),
    ],
  })
}

/** @param {VitestCase} test */
function isFailed(test) {
  return test.status === 'failed'
}

/**
 * Counts one Playwright run.
 *
 * @param {PlaywrightReport | null} report null: the run crashed before it could write one
 * @param {number} code the run's exit code
 * @param {{ readonly electronExpected: boolean }} expected whether a runtime was there, so that its project must have run
 * @returns {Tally}
 */
export function tallyPlaywright(report, code, { electronExpected }) {
  if (report === null) return crashed('playwright')
  const runs = report.suites.flatMap(specsOf).flatMap((spec) => spec.tests.map((test) => ({ title: spec.title, test })))
  const skipped = runs.filter(({ test }) => test.status === 'skipped')
  const forbidden = skipped.filter(({ test }) => !isAllowedSkip(test))
  const failed = runs.filter(({ test }) => test.status !== 'expected' && test.status !== 'skipped')
  const electronRan = runs.some(({ test }) => test.projectName === 'electron' && test.status !== 'skipped')
  const idle = electronExpected && !electronRan
  return withExitCode('playwright', code, {
    passed: runs.length - skipped.length - failed.length,
    failed: failed.length + forbidden.length + (idle ? 1 : 0),
    skipped: skipped.length - forbidden.length,
    notes: [
      ...forbidden.map(({ title }) => `skipped, which is not allowed: ${title}`),
      ...(idle ? ['Electron is here, but no spec ran in it'] : []),
      ...(report.errors ?? []).map((error) => firstLine(error.message)),
    ],
  })
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {readonly PlaywrightSpec[]}
 */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

/** @param {PlaywrightTest} test */
function isAllowedSkip(test) {
  return test.annotations.some((note) => note.type === 'skip' && allowedSkips.includes(note.description ?? ''))
}

/**
 * Counts checks: each is one test.
 *
 * @param {readonly { readonly ok: boolean }[]} checks
 * @returns {Tally}
 */
export function tallyChecks(checks) {
  const passed = checks.filter((check) => check.ok).length
  return { passed, failed: checks.length - passed, skipped: 0, notes: [] }
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failed: tallies.reduce((total, tally) => total + tally.failed, 0),
    skipped: tallies.reduce((total, tally) => total + tally.skipped, 0),
    notes: tallies.flatMap((tally) => tally.notes),
  }
}

/**
 * The line a run ends with.
 *
 * @param {Tally} tally
 */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * @param {string} runner
 * @returns {Tally}
 */
function crashed(runner) {
  return { passed: 0, failed: 1, skipped: 0, notes: [`${runner} ended before it reported`] }
}

/**
 * A run that says it failed has failed, even if no test of it has (an error outside the tests, nothing found to run).
 *
 * @param {string} runner
 * @param {number} code
 * @param {Tally} tally
 * @returns {Tally}
 */
function withExitCode(runner, code, tally) {
  if (code === 0 || tally.failed > 0) return tally
  return { ...tally, failed: 1, notes: [...tally.notes, `${runner} failed outside its tests (exit code ${code})`] }
}

/** @param {string | undefined} text */
function firstLine(text) {
  return (text ?? '').split('\n')[0] ?? ''
}
