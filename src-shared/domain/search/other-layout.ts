/** What stands on the same keys of an English and a Russian keyboard, from the left, row by row. */
const english = "` q w e r t y u i o p [ ] a s d f g h j k l ; ' z x c v b n m , ."
const englishCapitals = '~ Q W E R T Y U I O P { } A S D F G H J K L : " Z X C V B N M < >'
const russian = 'ё й ц у к е н г ш щ з х ъ ф ы в а п р о л д ж э я ч с м и т ь б ю'
const keysOf = (letters: string): readonly string[] => letters.split(' ')
const englishKeys = keysOf(`${english} ${englishCapitals}`)
const russianKeys = keysOf(`${russian} ${russian.toUpperCase()}`)

const toRussian = new Map(englishKeys.map((key, place) => [key, russianKeys[place] ?? key]))
const toEnglish = new Map(russianKeys.map((key, place) => [key, englishKeys[place] ?? key]))

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
