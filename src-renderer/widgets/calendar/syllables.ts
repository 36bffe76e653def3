const longWord = /[а-яё]{11,}/gi

/** Where a Russian word may be parted: after a soft sign or й, between two vowels' syllables, inside a run of consonants. */
const seams: readonly RegExp[] = [
  /([йьъ])(?=[а-яё][а-яё])/gi,
  /([аеёиоуыэюя])(?=[аеёиоуыэюя][а-яё])/gi,
  /([аеёиоуыэюя][бвгджзклмнпрстфхцчшщ])(?=[бвгджзклмнпрстфхцчшщ][аеёиоуыэюя])/gi,
  /([бвгджзклмнпрстфхцчшщ][аеёиоуыэюя])(?=[бвгджзклмнпрстфхцчшщ][аеёиоуыэюя])/gi,
  /([аеёиоуыэюя][бвгджзклмнпрстфхцчшщ])(?=[бвгджзклмнпрстфхцчшщ]{2}[аеёиоуыэюя])/gi,
]

/** Marks a seam between the steps below; no person types it, and text that holds it all the same is parted there. */
const mark = '\u00ad'

/**
 * The text cut where its long Russian words may be parted: a narrow card parts them by syllables instead of anywhere.
 * Browsers on the desktop carry no Russian hyphenation of their own. The pieces put together are the text.
 */
export function syllables(text: string): readonly string[] {
  const marked = text.replace(longWord, (word) => seams.reduce((parted, seam) => parted.replace(seam, `$1${mark}`), word))
  return marked.split(mark)
}
