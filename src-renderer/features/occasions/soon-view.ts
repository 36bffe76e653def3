import type { DayOccasion } from '#shared/domain/occasions/day-occasion.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { OccasionsByDay } from './use-year-occasions.ts'

/** How far the list of what comes looks ahead, days; today included. */
export const soonDays = 60

/** The occasions from one day to another in order, those of several days once: on the first day that is still to come. */
export function comingOf(all: OccasionsByDay, first: DayKey, last: DayKey): readonly DayOccasion[] {
  const runs = new Set<string>()
  return [...all.keys()]
    .filter((day) => day >= first && day <= last)
    .toSorted()
    .flatMap((day) => all.get(day) ?? [])
    .filter(({ ref, origin }) => {
      const again = origin === 'own' && runs.has(ref)
      runs.add(ref)
      return !again
    })
}

/** Those whose name has every word that was typed, in any order and case; ё is е. */
export function foundIn(list: readonly DayOccasion[], typed: string): readonly DayOccasion[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return list
  return list.filter(({ name, note }) => {
    const said = plain(`${name.ru} ${name.en} ${note}`)
    return words.every((word) => said.includes(word))
  })
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е')
}
