/** Hours of the parts of a day, when posts go out: what «утром», «вечер» and `noon` mean wherever people write them. */
export const dayPartHours = { morning: 9, noon: 12, lunch: 13, afternoon: 14, evening: 19, night: 23, midnight: 0 } as const

/** The part of the day that the stem of an adjective names: «утренний» is said of the morning. */
export const partsByStem: Readonly<Record<string, string>> = { утренн: 'утро', дневн: 'день', вечерн: 'вечер' }

/** The hour of 24 that an hour of a clock means; null: there is none, such as 13 pm. */
export function hourOfClock(hour: number, half: 'am' | 'pm' | null): number | null {
  if (half === null) return hour <= 23 ? hour : null
  return hour < 1 || hour > 12 ? null : (hour % 12) + (half === 'pm' ? 12 : 0)
}

/**
 * The half of the day that «утра», «дня», «вечера», «ночи» after an hour mean: «12 ночи» is midnight, «3 ночи» and «9 утра» the first half,
 * «11 ночи» the second. Null: the hour says it itself («18 вечера»).
 */
export function halfOfPart(hour: number, part: string): 'am' | 'pm' | null {
  if (hour > 12) return null
  if (part === 'вечера' || part === 'дня') return 'pm'
  return part === 'ночи' && hour >= 9 && hour <= 11 ? 'pm' : 'am'
}
