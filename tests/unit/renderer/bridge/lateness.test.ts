import { describe, expect, it } from 'vitest'
import { createLateness, lateMs } from '#renderer/bridge/lateness.ts'

/** Questions whose second passes when the test says so. */
function aPage() {
  const pauses = new Set<{ readonly ms: number; readonly call: () => void }>()
  const lateness = createLateness((ms, call) => {
    const pause = { ms, call }
    pauses.add(pause)
    return () => pauses.delete(pause)
  })
  const told: boolean[] = []
  lateness.onChange(() => told.push(lateness.isLate()))
  return {
    ...{ lateness, told, pauses },
    pass() {
      for (const pause of [...pauses]) {
        pauses.delete(pause)
        pause.call()
      }
    },
  }
}

describe('lateness', () => {
  it('says nothing of an answer that comes within a second', () => {
    const page = aPage()
    const answered = page.lateness.asked()
    expect([...page.pauses].map(({ ms }) => ms)).toEqual([lateMs])
    answered()
    page.pass()
    expect([page.lateness.isLate(), page.told]).toEqual([false, []])
  })

  it('lasts from the first late answer to the last', () => {
    const page = aPage()
    const [first, second] = [page.lateness.asked(), page.lateness.asked()]
    page.pass()
    first()
    expect(page.lateness.isLate()).toBe(true)
    second()
    second()
    expect([page.lateness.isLate(), page.told]).toEqual([false, [true, false]])
  })

  it('is not lifted by an answer to something else', () => {
    const page = aPage()
    page.lateness.asked()
    page.pass()
    page.lateness.asked()()
    expect([page.lateness.isLate(), page.told]).toEqual([true, [true]])
  })
})
