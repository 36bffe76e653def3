import { anyMonth, anyWeekday, weekdayOf } from './words.ts'

/** From Monday, Russian and English. */
const plurals = [
  ...['понедельникам', 'вторникам', 'средам', 'четвергам', 'пятницам', 'субботам', 'воскресеньям'],
  ...['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'],
]
const everyDay = '(?:ежедневно|кажд(?:ый|ого) дн?е?н[ья]|every ?day|each day|daily)'
const workdays =
  '(?:(?:по |в )?будн(?:и|ям|ие дни|им дням)|кажд(?:ый|ого) будн(?:ий|его) дн?е?н[ья]|(?:по )?рабочи(?:е|м) дн(?:и|ям)|(?:on )?(?:weekdays|workdays)|every weekday)'
const weekends = '(?:(?:по|в|каждые) выходн(?:ые|ым)(?: дн(?:и|ям))?|(?:on |every )?weekends?)'
const name = `(?:${plurals.join('|')}|${anyWeekday})`
const each = '(?:кажд(?:ый|ую|ое|ые)|every|each)'
const list = `${name}(?:(?:\\s*[,&+/]\\s*|\\s+(?:и|and)\\s+)(?:по\\s+|${each}\\s+)?${name})*`
const range = `(?:с\\s+|from\\s+)?(?<from>${anyWeekday})(?:\\s*[-–—]\\s*|\\s+(?:по|to)\\s+)(?<to>${anyWeekday})`
const tail = `(?=$|[\\s,(])(?:\\s+(?:(?:в|of|in)\\s+)?(?<month>${anyMonth}(?:\\s+20\\d\\d)?)(?=$|[\\s,]))?(?:[\\s,]+(?<rest>.*))?$`

/** «По средам и пятницам в декабре …», `every Monday`: groups `each`, `list`, `month` and `rest`. */
export const weeklyWords = new RegExp(`^(?:(?<each>${each}|по|on)\\s+)?(?<list>${list})${tail}`, 'iu')

/** «Ежедневно», «по будням в декабре …», «пн–пт»: groups `every`, `work`, `free` or `from` and `to`, `month` and `rest`. */
export const spanWords = new RegExp(`^(?:(?<every>${everyDay})|(?<work>${workdays})|(?<free>${weekends})|${range})${tail}`, 'iu')

/** «Кроме вс», `except weekends` after such words: groups `list` or `free`, and `rest`. */
export const exceptWords = new RegExp(
  `^\\(?(?:кроме|за исключением|except|excluding)\\s+(?:(?<free>выходных(?: дней)?|weekends?)|(?<list>${list}))\\)?(?=$|[\\s,])(?:[\\s,]+(?<rest>.*))?$`,
  'iu',
)

/** Each day of a period that is told: «ежедневно с 1 по 5 декабря», `Dec 1–5 daily at 10:00`: groups `after`, or `before` and `rest`. */
export const dailyWords = new RegExp(
  `^(?:${everyDay}[\\s,]+(?<after>.*\\d.*)|(?<before>.*\\d.*?)[\\s,]+\\(?${everyDay}\\)?(?:[\\s,]+(?<rest>.*))?)$`,
  'iu',
)

/** Every day of the week in a list of them. */
export const weekdayNames = new RegExp(name, 'giu')

/** «Понедельникам», `mondays`: a day that comes again and again. */
export function isWeekdayPlural(name: string): boolean {
  return plurals.includes(name.toLowerCase())
}

/** The day of the week of a name alone or in the plural: 1 is Monday. */
export function weekdayOfName(name: string): number {
  const word = name.toLowerCase()
  const place = plurals.indexOf(word)
  return place < 0 ? weekdayOf(word) : (place % 7) + 1
}
