const word = /[а-яё]+/gi

/** Letters of a word that is parted in a calendar's cell. */
const longInCalendar = 11

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
 *
 * @param long how many letters make a word too long for its place
 */
export function syllables(text: string, long = longInCalendar): readonly string[] {
  const marked = text.replace(word, (one) =>
    one.length < long ? one : seams.reduce((parted, seam) => parted.replace(seam, `$1${mark}`), one),
  )
  return marked.split(mark)
}
