/** Words of time in Russian and English as people type them, in lower case with «е» for «ё»: pieces of regular expressions. */

const weekdayWords: readonly string[] = [
  'пон(?:едельник(?:а|у)?)?|пнд|пн|mon(?:day)?',
  'втор(?:ник(?:а|у)?)?|втр|вт|tue(?:s|sday)?',
  'сред(?:а|у|ы)|срд|ср|wed(?:nesday)?',
  'четв(?:ерг(?:а|у)?)?|чтв|чт|thu(?:rs|rsday|r)?',
  'пятн(?:иц(?:а|у|ы))?|птн|пт|fri(?:day)?',
  'суб(?:бот(?:а|у|ы))?|сбт|сб|sat(?:urday)?',
  'воскр(?:есень(?:е|я))?|вск|вс|sun(?:day)?',
]

const monthWords: readonly string[] = [
  'янв(?:ар[ьяе])?|jan(?:uary)?',
  'фев(?:р(?:ал[ьяе])?)?|feb(?:ruary)?',
  'мар(?:т[ае]?)?|mar(?:ch)?',
  'апр(?:ел[ьяе])?|apr(?:il)?',
  'ма[йяе]|may',
  'июн[ьяе]?|june?',
  'июл[ьяе]?|july?',
  'авг(?:уст[ае]?)?|aug(?:ust)?',
  'сен(?:т(?:ябр[ьяе])?)?|sept?(?:ember)?',
  'окт(?:ябр[ьяе])?|oct(?:ober)?',
  'ноя(?:б(?:р[ьяе])?)?|nov(?:ember)?',
  'дек(?:абр[ьяе])?|dec(?:ember)?',
]

const unitWords = {
  minutes: 'мин(?:ут[аыу]?)?|min(?:ute)?s?',
  hours: 'час(?:а|ов)?|ч|h(?:ou)?rs?|h',
  days: 'день|дня|дней|дн|д|days?|d',
  weeks: 'недел[яиюе]|недель|нед|weeks?|wks?|w',
  months: 'месяц(?:а|ев)?|мес|months?|mo',
  years: 'год(?:а|у)?|лет|years?|y',
} as const
export type Unit = keyof typeof unitWords

const numberWords: readonly string[] = [
  'один|одну|одна|one|an?',
  'два|две|two',
  'три|three',
  'четыре|four',
  'пять|five',
  'шесть|six',
  'семь|seven',
  'восемь|eight',
  'девять|nine',
  'десять|ten',
  'одиннадцать|eleven',
  'двенадцать|twelve',
]

export const anyWeekday = `(?:${weekdayWords.join('|')})\\.?`
export const anyMonth = `(?:${monthWords.join('|')})\\.?`
export const anyUnit = `(?:${Object.values(unitWords).join('|')})\\.?`
export const anyNumberWord = `(?:${numberWords.join('|')})`
export const anyNumber = `(?:\\d{1,4}|${anyNumberWord})`

/** 1 (Monday, January, one) and on; 0 where the word is none of the list. */
function placeIn(list: readonly string[], word: string): number {
  return list.findIndex((words) => new RegExp(`^(?:${words})\\.?$`, 'u').test(word)) + 1
}

export function weekdayOf(word: string): number {
  return placeIn(weekdayWords, word)
}

export function monthOfWord(word: string): number {
  return placeIn(monthWords, word)
}

export function numberOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : placeIn(numberWords, word)
}

export function unitOf(word: string): Unit | null {
  const found = Object.entries(unitWords).find(([, words]) => new RegExp(`^(?:${words})\\.?$`, 'u').test(word))
  return (found?.[0] as Unit | undefined) ?? null
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** The month of «6.XII», 1 to 12, its signs also those of a Cyrillic keyboard; 0: it is no numeral of a month. */
export function monthOfNumeral(numeral: string): number {
  return numerals.indexOf(numeral.toUpperCase().replaceAll('І', 'I').replaceAll('Х', 'X')) + 1
}

const ordinalHours = ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят', 'одиннадцат', 'двенадцат']
export const anyOrdinalHour = `(?:${ordinalHours.join('|')})(?:ого|ьего)`

/** The hour that «седьмого» in «полседьмого» counts to, 1 to 12. */
export function ordinalHourOf(word: string): number {
  return ordinalHours.findIndex((stem) => word.startsWith(stem)) + 1
}

const minutesLeft = { пяти: 5, десяти: 10, пятнадцати: 15, четверти: 15, двадцати: 20, 'двадцати пяти': 25 } as const
export const anyMinutesLeft = `(?:двадцати пяти|${Object.keys(minutesLeft).join('|')}|\\d{1,2})`

/** «без четверти», «без 10»: how many minutes are left to the hour. */
export function minutesLeftOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : (Object.entries(minutesLeft).find(([name]) => name === word)?.[1] ?? 0)
}

const ordinalTeens = ['тринадцат', 'четырнадцат', 'пятнадцат', 'шестнадцат', 'семнадцат', 'восемнадцат', 'девятнадцат', 'двадцат']
/** «первого», «двадцать пятого», «тридцатого»: a day of a month in words. */
export const anyOrdinalDay = `(?:(?:двадцать |тридцать )?${anyOrdinalHour}|(?:${ordinalTeens.join('|')}|тридцат)ого)`

/** 1 to 39; whether the month has such a day is not asked here. */
export function ordinalDayOf(words: string): number {
  const [last = '', tens] = words.split(' ').toReversed()
  if (last === 'тридцатого') return 30
  const teen = ordinalTeens.indexOf(last.replace(/ого$/, ''))
  return teen >= 0 ? 13 + teen : ordinalHourOf(last) + (tens === 'двадцать' ? 20 : tens === 'тридцать' ? 30 : 0)
}

const moreHours = ['тринадцать', 'четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать', 'двадцать']
const afterTwenty = ['один', 'два', 'три']
/** «девять», «девятнадцать», «двадцать два», `nine`: an hour in words. */
export const anyHourWord = `(?:двадцать (?:${afterTwenty.join('|')})|${moreHours.join('|')}|${anyNumberWord})`

/** 1 to 23. */
export function hourOfWord(word: string): number {
  const place = moreHours.indexOf(word)
  if (place >= 0) return 13 + place
  return word.startsWith('двадцать ') ? 21 + afterTwenty.indexOf(word.slice('двадцать '.length)) : numberOf(word)
}

const minuteWords = {
  0: "ноль ноль|ровно|o['’]?clock|sharp",
  5: 'ноль пять|oh five',
  10: 'десять|ten',
  15: 'пятнадцать|fifteen',
  20: 'двадцать|twenty',
  25: 'двадцать пять|twenty[ -]five',
  30: 'тридцать|thirty',
  35: 'тридцать пять|thirty[ -]five',
  40: 'сорок|forty',
  45: 'сорок пять|forty[ -]five',
  50: 'пятьдесят|fifty',
  55: 'пятьдесят пять|fifty[ -]five',
} as const
/** «тридцать», «сорок пять», «ноль ноль», `thirty`: minutes after an hour in words; the longer ones come first. */
export const anyMinuteWord = `(?:${Object.values(minuteWords).toReversed().join('|')})`

/** 0 to 55. */
export function minuteOfWord(word: string): number {
  return Number(Object.entries(minuteWords).find(([, words]) => new RegExp(`^(?:${words})$`, 'u').test(word))?.[0] ?? 0)
}

const minutesGone: Readonly<Record<string, number>> = {
  пять: 5,
  десять: 10,
  двадцать: 20,
  'двадцать пять': 25,
  five: 5,
  ten: 10,
  twenty: 20,
}
/** «пять минут» of «пять минут седьмого», `ten` of `ten past nine`. */
export const anyMinutesGone = '(?:двадцать пять|twenty[ -]five|пять|десять|двадцать|five|ten|twenty|\\d{1,2})'

export function minutesGoneOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : (minutesGone[word] ?? 25)
}

const englishOrdinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'].map((digit) => `twenty[ -]${digit}`),
  'thirtieth',
  'thirty[ -]first',
]
/** `first`, `twenty-second`: a day of a month in English words. */
export const anyEnglishOrdinal = `(?:${englishOrdinals.toReversed().join('|')})`

/** 1 to 31. */
export function englishOrdinalOf(word: string): number {
  return placeIn(englishOrdinals, word)
}
