import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchOnline } from '#main/shell/online-watch.ts'

describe('watchOnline', () => {
  let now = 0
  let network = true
  const heard: string[] = []
  beforeEach(() => {
    vi.useFakeTimers()
    now = 0
    network = true
    heard.length = 0
  })
  afterEach(() => vi.useRealTimers())

  function pass(ms: number): void {
    now += ms
    vi.advanceTimersByTime(5_000)
  }

  it('tells when the network goes and comes back', () => {
    const watch = watchOnline({ ask: () => network, now: () => now })
    watch.onChange((what) => heard.push(what))
    network = false
    pass(5_000)
    expect(watch.isOnline()).toBe(false)
    network = true
    pass(5_000)
    expect(heard).toEqual(['offline', 'online'])
    watch.stop()
  })

  it('takes a long pause between two looks for sleep', () => {
    const watch = watchOnline({ ask: () => network, now: () => now })
    watch.onChange((what) => heard.push(what))
    pass(5_000)
    pass(3_600_000)
    expect(heard).toEqual(['woke'])
    watch.stop()
  })

  it('tells nobody after it was left', () => {
    const watch = watchOnline({ ask: () => network, now: () => now })
    watch.onChange((what) => heard.push(what))()
    watch.tell('woke')
    expect(heard).toEqual([])
    watch.stop()
  })
})
