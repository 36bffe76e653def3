import { networkNamed } from '#shared/networks/nicknames.ts'

/** Entities that tables copied from pages are full of. */
const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  '#39': "'",
}
const tag = /<\/?(?:p|br|div|span|b|strong|i|em|u|s|a|ul|ol|li|h[1-6]|font|table|tbody|tr|td|th|img|script|style)(?:\s[^<>]*)?\/?>/giu

/** A cell's text as people read it: HTML that a page left in it becomes lines and words, nothing of it is run or kept. */
export function withoutMarkup(cell: string): string {
  const text = cell.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  if (!tag.test(text)) return text
  tag.lastIndex = 0
  return text
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/giu, '')
    .replace(/<a\s[^<>]*href="([^"<>]*)"[^<>]*>([\s\S]*?)<\/a>/giu, (_, href: string, words: string) =>
      words.includes(href) ? words : `${words} ${href}`,
    )
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/<li[^<>]*>/giu, '\n• ')
    .replace(/<\/(?:p|div|h[1-6]|ul|ol|tr)>/giu, '\n\n')
    .replace(tag, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A theme before its text: the first line of the post, unless the text begins with it. */
export function withWords(theme: string, text: string): string {
  if (theme === '' || text === '') return theme || text
  // A text may have more spaces than its theme; further on it is not looked at.
  return folded(text.slice(0, theme.length * 2 + 50)).startsWith(folded(theme)) ? text : `${theme}\n\n${text}`
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ')
}

/**
 * Words of a cell that are a link, followed by where it leads: once, and only where that is worth reading; the name of a network leads to its
 * page, and a day or a number to nothing a post could say.
 */
export function withAddress(words: string, address: string): string {
  if (!/^https?:/i.test(address) || networkNamed(words) !== null || !/[^\d\s.,:/T-]/.test(words)) return words
  return words.includes(address.replace(/\/$/, '')) ? words : `${words} ${address}`.trim()
}

/** A name, a day or a time leads somewhere when it is a link; that place is no part of it. */
export function withoutAddress(cell: string): string {
  return cell.replace(/(?<=\S)\s+https?:\/\/\S+$/i, '')
}

/** The tags a cell lists, without the sign before them. */
export function tagsOf(cell: string): readonly string[] {
  return cell.split(/[,;\n]+/).flatMap((tag) => tag.trim().replace(/^#/, '') || [])
}
