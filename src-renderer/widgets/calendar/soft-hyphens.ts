const longWord = /[а-яё]{11,}/gi

/** Where a Russian word may be parted: after a soft sign or й, between two vowels' syllables, inside a run of consonants. */
const seams: readonly RegExp[] = [
  /([йьъ])(?=[а-яё][а-яё])/gi,
  /([аеёиоуыэюя])(?=[аеёиоуыэюя][а-яё])/gi,
  /([аеёиоуыэюя][бвгджзклмнпрстфхцчшщ])(?=[бвгджзклмнпрстфхцчшщ][аеёиоуыэюя])/gi,
  /([бвгджзклмнпрстфхцчшщ][аеёиоуыэюя])(?=[бвгджзклмнпрстфхцчшщ][аеёиоуыэюя])/gi,
  /([аеёиоуыэюя][бвгджзклмнпрстфхцчшщ])(?=[бвгджзклмнпрстфхцчшщ]{2}[аеёиоуыэюя])/gi,
]

const softHyphen = '\u00ad'

/**
 * The text with soft hyphens in its long Russian words: a narrow card parts them by syllables instead of anywhere.
 * Browsers on the desktop carry no Russian hyphenation of their own.
 */
export function softHyphens(text: string): string {
  return text.replace(longWord, (word) => seams.reduce((parted, seam) => parted.replace(seam, `$1${softHyphen}`), word))
}
