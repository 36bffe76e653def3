import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type PagePulse, watchPage } from '#main/shell/page-pulse.ts'

describe('a page that is watched', () => {
  let pulse: PagePulse
  let answers = true
  const happened: string[] = []
  beforeEach(() => {
    vi.useFakeTimers()
    answers = true
    happened.length = 0
    pulse = watchPage({
      ask() {
        happened.push('asked')
        if (answers) pulse.answered()
      },
      hung: () => happened.push('hung'),
    })
  })
  afterEach(() => {
    pulse.stop()
    vi.useRealTimers()
  })

  it('is asked every five seconds while it answers', () => {
    vi.advanceTimersByTime(15_000)
    expect(happened).toEqual(['asked', 'asked', 'asked'])
  })

  it('is told to hang, once, when it was silent for ten seconds', () => {
    answers = false
    vi.advanceTimersByTime(14_999)
    expect(happened).toEqual(['asked'])
    vi.advanceTimersByTime(60_000)
    expect(happened).toEqual(['asked', 'hung'])
  })

  it('may answer late', () => {
    answers = false
    vi.advanceTimersByTime(14_000)
    answers = true
    pulse.answered()
    vi.advanceTimersByTime(6_000)
    expect(happened).toEqual(['asked', 'asked', 'asked'])
  })

  it('is asked anew when the machine slept', () => {
    answers = false
    vi.advanceTimersByTime(5_000)
    vi.setSystemTime(Date.now() + 3_600_000)
    vi.advanceTimersByTime(5_000)
    expect(happened).toEqual(['asked', 'asked'])
    vi.advanceTimersByTime(10_000)
    expect(happened).toEqual(['asked', 'asked', 'hung'])
  })

  it('is left alone when it is gone', () => {
    answers = false
    pulse.stop()
    vi.advanceTimersByTime(60_000)
    expect(happened).toEqual([])
  })
})
