import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followScroll } from '#renderer/features/plan-table/use-line-window.ts'

describe('followScroll', () => {
  const told: string[] = []
  let list = new EventTarget()
  let stop = () => undefined as unknown
  beforeEach(() => {
    vi.useFakeTimers()
    told.length = 0
    list = new EventTarget()
    stop = followScroll(list, { scrolled: () => told.push('scrolled'), rested: () => told.push('rested') })
    vi.runAllTimers()
    told.length = 0
  })
  afterEach(() => {
    stop()
    vi.useRealTimers()
  })

  /** One step of somebody who goes on page by page: each begins and ends by itself. */
  const page = () => {
    list.dispatchEvent(new Event('scroll'))
    list.dispatchEvent(new Event('scrollend'))
  }

  it('tells of each step at once, and of the rest only when no step follows', () => {
    for (let step = 0; step < 3; step += 1) {
      page()
      vi.advanceTimersByTime(100)
    }
    expect(told).toEqual(['scrolled', 'scrolled', 'scrolled'])
    vi.advanceTimersByTime(200)
    expect(told).toEqual(['scrolled', 'scrolled', 'scrolled', 'rested'])
  })

  it('tells of no rest while a scrolling goes on', () => {
    page()
    vi.advanceTimersByTime(150)
    list.dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(1000)
    expect(told).toEqual(['scrolled', 'scrolled'])
  })

  it('tells nothing more when it is stopped', () => {
    page()
    stop()
    page()
    vi.runAllTimers()
    expect(told).toEqual(['scrolled'])
  })
})
