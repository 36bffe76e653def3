import { describe, expect, it } from 'vitest'
import { lastLine, sum, tallyPlaywright, tallyVitest } from '../../../scripts/test/tally.mjs'

const noNotes: readonly string[] = []

function vitestFile(statuses: readonly string[], status = 'passed') {
  return {
    name: 'a.test.ts',
    status,
    message: 'boom\nat line 1',
    assertionResults: statuses.map((each) => ({ title: 'it', status: each })),
  }
}

function spec(project: string, status: string, skip?: string) {
  const annotations = skip === undefined ? [] : [{ type: 'skip', description: skip }]
  return { title: 'opens', tests: [{ projectName: project, status, annotations }] }
}

describe('tallyVitest', () => {
  it('counts passed and failed tests', () => {
    expect(tallyVitest({ testResults: [vitestFile(['passed', 'passed', 'failed'], 'failed')] }, 1)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0,
      notes: noNotes,
    })
  })

  it('counts a file that could not be loaded as one failure and names it', () => {
    expect(tallyVitest({ testResults: [vitestFile([], 'failed')] }, 1)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      notes: ['a.test.ts did not run to its end: boom'],
    })
  })

  it('counts a skipped test as failed, since none may be skipped', () => {
    expect(tallyVitest({ testResults: [vitestFile(['passed', 'skipped', 'todo'])] }, 0)).toMatchObject({ passed: 1, failed: 2, skipped: 0 })
  })

  it('counts a run that failed outside its tests as one failure', () => {
    expect(tallyVitest({ testResults: [vitestFile(['passed'])] }, 1)).toMatchObject({ passed: 1, failed: 1 })
  })

  it('counts a run that crashed before it reported as one failure', () => {
    expect(tallyVitest(null, 139)).toEqual({ passed: 0, failed: 1, skipped: 0, notes: ['vitest ended before it reported'] })
  })
})

describe('tallyPlaywright', () => {
  const expected = { electronExpected: true }

  it('counts specs of nested suites, a flaky one as failed', () => {
    const report = { suites: [{ suites: [{ specs: [spec('electron', 'expected'), spec('browser', 'flaky')] }], specs: [] }] }
    expect(tallyPlaywright(report, 1, expected)).toMatchObject({ passed: 1, failed: 1, skipped: 0 })
  })

  it('allows a skip for want of Electron and no other', () => {
    const report = {
      suites: [{ specs: [spec('electron', 'expected'), spec('browser', 'skipped', 'no Electron'), spec('browser', 'skipped', 'later')] }],
    }
    expect(tallyPlaywright(report, 0, expected)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 1,
      notes: ['skipped, which is not allowed: opens'],
    })
  })

  it('fails when Electron is here and no spec ran in it', () => {
    const report = { suites: [{ specs: [spec('browser', 'expected')] }] }
    expect(tallyPlaywright(report, 0, expected)).toMatchObject({ passed: 1, failed: 1, notes: ['Electron is here, but no spec ran in it'] })
    expect(tallyPlaywright(report, 0, { electronExpected: false })).toMatchObject({ passed: 1, failed: 0 })
  })

  it('counts a run that found nothing to run as one failure', () => {
    const report = { suites: [], errors: [{ message: 'Error: No tests found' }] }
    expect(tallyPlaywright(report, 1, { electronExpected: false })).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('lastLine', () => {
  it('sums all runners and leaves out skips where there are none', () => {
    const first = { passed: 3, failed: 0, skipped: 0, notes: [] }
    const second = { passed: 4, failed: 1, skipped: 2, notes: [] }
    expect(lastLine(sum([first, second]))).toBe('7 passed, 1 failed, 2 skipped')
    expect(lastLine(first)).toBe('3 passed, 0 failed')
  })
})
