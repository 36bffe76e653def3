import { afterEach, describe, expect, it } from 'vitest'
import { followSecondPress, type SecondPress } from '#renderer/features/calendar/second-press.ts'
import type { PostId } from '#shared/kernel/ids.ts'

const post = 'post' as PostId

/** A press or click on a card, or on a place without one, as the nth in a row. */
function event(type: string, on: string | null, { detail = 1, at = 0 } = {}): Event {
  const made = new Event(type, { cancelable: true })
  const target = { closest: () => (on === null ? null : { dataset: { card: on } }) }
  for (const [key, value] of Object.entries({ detail, timeStamp: at, target })) Object.defineProperty(made, key, { value })
  return made
}

describe('the second press of a double click', () => {
  const opened: PostId[] = []
  const reached: string[] = []
  let root = new EventTarget()
  let press: SecondPress | null = null
  afterEach(() => press?.stop())

  function begin() {
    opened.length = 0
    reached.length = 0
    root = new EventTarget()
    press = followSecondPress(root, (id) => opened.push(id))
  }
  /** The rest of the page is reached unless the event was kept from it. */
  const send = (one: Event) => {
    if (root.dispatchEvent(one)) reached.push(one.type)
  }

  it('opens the post that was clicked first when that has moved from under it, and reaches nothing else', () => {
    begin()
    send(event('mousedown', post))
    press?.clicked(post, 100)
    send(event('mousedown', null, { detail: 2, at: 250 }))
    send(event('click', null, { detail: 2, at: 260 }))
    send(event('dblclick', null, { detail: 2, at: 260 }))
    expect(opened).toEqual([post])
    expect(reached).toEqual(['mousedown'])
    send(event('mousedown', null, { detail: 3, at: 400 }))
    send(event('click', null, { detail: 3, at: 410 }))
    expect(opened).toEqual([post])
    expect(reached).toEqual(['mousedown', 'mousedown', 'click'])
  })

  it.each([
    ['falls on the post itself, which hears of it as ever', event('mousedown', post, { detail: 2, at: 250 })],
    ['comes too late', event('mousedown', null, { detail: 2, at: 601 })],
    ['is the first of another place', event('mousedown', null, { detail: 1, at: 250 })],
  ])('is left alone when it %s', (_, second) => {
    begin()
    send(event('mousedown', post))
    press?.clicked(post, 100)
    send(second)
    send(event('dblclick', null, { detail: 2, at: 270 }))
    expect(opened).toEqual([])
    expect(reached).toEqual(['mousedown', 'mousedown', 'dblclick'])
  })

  it('means nothing once another press came between', () => {
    begin()
    press?.clicked(post, 100)
    send(event('mousedown', null, { at: 150 }))
    send(event('mousedown', null, { detail: 2, at: 250 }))
    expect(opened).toEqual([])
  })
})
