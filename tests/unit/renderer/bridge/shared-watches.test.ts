import { describe, expect, it } from 'vitest'
import { createSharedWatches } from '#renderer/bridge/shared-watches.ts'

/** Watches whose results are given by hand and whose pauses end when the test says so. */
function aPage() {
  const pauses = new Set<() => void>()
  const after = (_ms: number, call: () => void) => {
    pauses.add(call)
    return () => pauses.delete(call)
  }
  const watches = createSharedWatches<string>(after, (result) => result.startsWith('failed'))
  const asked: string[] = []
  const pushes = new Map<string, (result: string) => void>()
  const listen = (key: string) => {
    const heard: string[] = []
    const start = (receive: (result: string) => void) => {
      asked.push(`watch ${key}`)
      pushes.set(key, receive)
      return () => void asked.push(`unwatch ${key}`)
    }
    return { heard, stop: watches.watch(key, start, (result) => heard.push(result)) }
  }
  const pass = () => {
    for (const call of [...pauses]) call()
  }
  return { watches, asked, listen, push: (key: string, result: string) => pushes.get(key)?.(result), pass }
}

describe('shared watches', () => {
  it('ask the same thing once and tell everybody', () => {
    const page = aPage()
    const [first, second] = [page.listen('brands'), page.listen('brands')]
    page.push('brands', 'A')
    expect(page.asked).toEqual(['watch brands'])
    expect([first.heard, second.heard]).toEqual([['A'], ['A']])
  })

  it('tell a later listener the last result at once', () => {
    const page = aPage()
    page.listen('brands')
    page.push('brands', 'A')
    expect(page.watches.peek('brands')).toBe('A')
    expect(page.listen('brands').heard).toEqual(['A'])
  })

  it('tell a later listener the last good result before the failure that came since, and forget the failure with the next result', () => {
    const page = aPage()
    page.listen('brands')
    page.push('brands', 'A')
    page.push('brands', 'failed')
    expect(page.watches.peek('brands')).toBe('A')
    expect(page.listen('brands').heard).toEqual(['A', 'failed'])
    page.push('brands', 'B')
    expect(page.listen('brands').heard).toEqual(['B'])
  })

  it('that have only failed so far say so to a later listener', () => {
    const page = aPage()
    page.listen('brands')
    page.push('brands', 'failed')
    expect(page.listen('brands').heard).toEqual(['failed'])
  })

  it('name what somebody listens to, with the last result', () => {
    const page = aPage()
    page.listen('brands')
    page.listen('me')
    page.watches.keep('month', () => () => undefined)
    page.push('brands', 'A')
    expect(page.watches.heard()).toEqual([
      ['brands', 'A'],
      ['me', undefined],
    ])
  })

  it('that are kept up have an answer for whoever asks later, and end some time after they are let go', () => {
    const page = aPage()
    const listener = page.listen('month')
    const letGo = page.watches.keep('month', () => () => undefined)
    listener.stop()
    page.pass()
    page.push('month', 'A')
    expect(page.watches.peek('month')).toBe('A')
    expect(page.asked).toEqual(['watch month'])
    letGo()
    page.pass()
    expect(page.asked).toEqual(['watch month', 'unwatch month'])
  })

  it('end some time after the last listener left', () => {
    const page = aPage()
    const [first, second] = [page.listen('brands'), page.listen('brands')]
    first.stop()
    page.pass()
    expect(page.asked).toEqual(['watch brands'])
    second.stop()
    expect(page.asked).toEqual(['watch brands'])
    page.pass()
    expect(page.asked).toEqual(['watch brands', 'unwatch brands'])
    expect(page.watches.peek('brands')).toBeUndefined()
  })

  it('stay when somebody comes back in time', () => {
    const page = aPage()
    page.listen('brands').stop()
    const again = page.listen('brands')
    page.pass()
    page.push('brands', 'B')
    expect(again.heard).toEqual(['B'])
    expect(page.asked).toEqual(['watch brands'])
  })

  it('tell nobody what came before another workspace was opened', () => {
    const page = aPage()
    const early = page.listen('brands')
    page.push('brands', 'of the demo')
    page.watches.forget()
    const late = page.listen('brands')
    expect(page.watches.peek('brands')).toBeUndefined()
    page.push('brands', 'my own')
    expect([early.heard, late.heard]).toEqual([['of the demo', 'my own'], ['my own']])
  })
})
