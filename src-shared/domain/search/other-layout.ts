/** What stands on the same keys of an English and a Russian keyboard, small letters first. */
const english = "`qwertyuiop[]asdfghjkl;'zxcvbnm,." + '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю' + 'ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ'

const toRussian = new Map([...english].map((key, place) => [key, russian[place] ?? key]))
const toEnglish = new Map([...russian].map((key, place) => [key, english[place] ?? key]))

/**
 * What the same keys give with the keyboard switched to the other of the two languages: «ghbdtn» is «привет». Null where no letter was
 * typed, or letters of both languages: then the layout was meant.
 */
export function inOtherLayout(typed: string): string | null {
  const isRussian = /\p{Script=Cyrillic}/u.test(typed)
  const isEnglish = /[a-z]/i.test(typed)
  if (isRussian === isEnglish) return null
  const keys = isRussian ? toEnglish : toRussian
  return [...typed].map((letter) => keys.get(letter) ?? letter).join('')
}
