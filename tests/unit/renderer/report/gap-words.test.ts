import { describe, expect, it } from 'vitest'
import { daysIn, gapsByChannel, stretchesInWords } from '#renderer/widgets/report-pages/gap-words.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const stretch = (first: string, last = first) => ({ first: first as DayKey, last: last as DayKey })
const words = (...stretches: ReturnType<typeof stretch>[]) => stretchesInWords(stretches, (first, last) => `[${first} ${last}]`)

describe('days without figures', () => {
  it('name their month once, behind the last of them', () => {
    expect(words(stretch('2026-10-02', '2026-10-07'), stretch('2026-10-09'), stretch('2026-10-16', '2026-10-21'))).toBe(
      '2–7, 9, [2026-10-16 2026-10-21]',
    )
  })
  it('name each month where there are several, and both of a stretch that crosses one', () => {
    expect(words(stretch('2026-09-30'), stretch('2026-10-02', '2026-10-07'))).toBe('[2026-09-30 2026-09-30], [2026-10-02 2026-10-07]')
    expect(words(stretch('2026-10-02'), stretch('2026-10-29', '2026-11-03'))).toBe('[2026-10-02 2026-10-02], [2026-10-29 2026-11-03]')
  })
  it('stand together channel by channel and are counted with both ends', () => {
    const gap = (channel: string, first: string, last: string) => ({ channelId: channel as ChannelId, ...stretch(first, last) })
    const gaps = [gap('a', '2026-10-01', '2026-10-02'), gap('b', '2026-10-01', '2026-10-01'), gap('a', '2026-10-05', '2026-10-07')]
    expect(gapsByChannel(gaps).map(([channel, own]) => [channel, daysIn(own)])).toEqual([
      ['a', 5],
      ['b', 1],
    ])
  })
})
