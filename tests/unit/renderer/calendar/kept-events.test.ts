import { describe, expect, it } from 'vitest'
import { type CardEvent, carriedChanges } from '#renderer/widgets/calendar/kept-events.ts'
import type { CalendarCard } from '#shared/queries/calendar-card.ts'

const oneLine = { lines: 1, thumb: false } as const
const hour = 3_600_000

function event(id: string, start: number, more: Partial<CardEvent> = {}): CardEvent {
  const card = { id, firstLine: id } as unknown as CalendarCard
  return { id, start, end: start + hour, title: id, extendedProps: { card, density: oneLine }, ...more }
}

const known = (...events: CardEvent[]) => new Map(events.map((one) => [one.id, one]))
const undropped = () => undefined

describe('what a calendar that is drawn must be told', () => {
  const a = event('a', 10)
  const b = event('b', 20)

  it('is nothing when all is as it was', () => {
    expect(carriedChanges(known(a, b), [a, b], undropped)).toEqual([])
  })

  it('is the card that says something else, when it stands where it stood', () => {
    const other = event('b', 20)
    expect(carriedChanges(known(a, b), [a, other], undropped)).toEqual([other])
  })

  it('is the dropped card alone, when the data come back with the place it was dropped at', () => {
    const moved = event('b', 90)
    expect(carriedChanges(known(a, b), [a, moved], (id) => (id === 'b' ? 90 : undefined))).toEqual([moved])
  })

  it('is the whole list when a drop was refused, for the calendar holds the card elsewhere', () => {
    expect(carriedChanges(known(a, b), [a, b], (id) => (id === 'b' ? 90 : undefined))).toBeNull()
  })

  it('is the whole list when a card came, went, was moved by somebody else, grew longer, or begins with other words', () => {
    expect(carriedChanges(known(a, b), [a], undropped)).toBeNull()
    expect(carriedChanges(known(a, b), [a, event('c', 20)], undropped)).toBeNull()
    expect(carriedChanges(known(a, b), [a, event('b', 90)], undropped)).toBeNull()
    expect(carriedChanges(known(a, b), [a, event('b', 20, { end: 50 })], undropped)).toBeNull()
    expect(carriedChanges(known(a, b), [a, event('b', 20, { title: 'other' })], undropped)).toBeNull()
  })

  it('is the whole list when most of it changed', () => {
    const many = Array.from({ length: 30 }, (_, i) => event(`n${i}`, i))
    const anew = many.map(({ id, start }) => event(id, start))
    expect(carriedChanges(known(...many), anew, undropped)).toBeNull()
  })
})
