/**
 * What stands between two words: `space` white space of one line; `hyphen` one hyphen without spaces; `soft` also quotes, commas,
 * colons, dashes, which do not part the words of a phrase; `hard` everything that does: ends of sentences and lines, brackets, emoji.
 */
export type GapKind = 'space' | 'hyphen' | 'soft' | 'hard'

export type Gap = {
  readonly kind: GapKind
  /** The signs without white space, and whether there was any. */
  readonly signs: string
  readonly spaced: boolean
}

/** One word, number or sign (%, №, currency) of a text. A hyphenated word is several, a hyphen between. */
export type Token = {
  /** Lower case, е for ё, without soft hyphens, zero-width characters and stress marks. */
  readonly key: string
  /** As it stands in the text. */
  readonly word: string
  readonly from: number
  readonly to: number
  /** Between it and the token before. */
  readonly gap: Gap
}

/** Addresses and mentions: links, mail, @names, bare domains under the endings one meets. No words of the text. */
const address =
  /(?:https?:\/\/|www\.)[^\s<>«»"]+|[\w.+-]+@[\w-]+\.[\w.-]+|(?<![\p{L}\p{N}_])@\w[\w.]*|[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.(?:ru|рф|su|by|kz|com|net|org|info|io|me|app|pro|online|shop|store|site|dev)(?![\p{L}\p{N}])(?:[/?#][^\s<>«»"]*)?/giu

/**
 * Letters and digits with what may stand within a word: marks, unseen characters, an apostrophe between letters, a point or comma
 * between digits, the hyphen of a particle or adverb prefix (what they hang on is no word of its own then). `C++` and `C#` keep
 * their signs; a keycap emoji is no number. Percent, №, & and currencies are words of their own.
 */
const word =
  /(?![0-9]\ufe0f?\u20e3)[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]+|[\u00ad\u200b-\u200d\u2060\ufeff]+(?=[\p{L}\p{N}\p{M}])|(?<=\p{L})['’ʼ](?=\p{L})|(?<=[0-9])[.,](?=[0-9])|[-‐‑](?=(?:[тТ][оО]|[лЛ][иИ][бБ][оО]|[нН][иИ][бБ][уУ][дД][ьЬ]|[тТ][аА][кК][иИ]|[кК][аА])(?![\p{L}\p{N}]))|(?<=(?<![\p{L}\p{N}])(?:[кК][оО][еЕйЙ]|[пП][оО]|[вВ][оО]?))[-‐‑](?=\p{L}))*(?:(?<=[A-Za-z])(?:\+\+|#(?![\p{L}\p{N}])))?|[%‰№&\p{Sc}]/gu

/** Splits a text in NFC; `addresses`: whether links, mentions and domains are passed over or read as words too. */
export function tokenise(plain: string, addresses: 'skipped' | 'read' = 'skipped'): readonly Token[] {
  const skipped = addresses === 'skipped' ? addressesOf(plain) : []
  const tokens: Token[] = []
  const keys = new Map<string, string>()
  let end = 0
  let next = 0
  for (const { 0: found, index } of plain.matchAll(word)) {
    while ((skipped[next]?.to ?? Number.POSITIVE_INFINITY) <= index) next += 1
    if ((skipped[next]?.from ?? Number.POSITIVE_INFINITY) <= index) continue
    const key = keys.get(found) ?? keyOf(found)
    keys.set(found, key)
    const gap = tokens.length === 0 ? textStart : gapOf(plain.slice(end, index))
    end = index + found.length
    tokens.push({ key, word: found, from: index, to: end, gap })
  }
  return tokens
}

function addressesOf(plain: string): readonly { readonly from: number; readonly to: number }[] {
  return runsWithAddress(plain).flatMap(({ run, start }) =>
    [...run.matchAll(address)].map(({ 0: found, index }) => ({ from: start + index, to: start + index + found.length })),
  )
}

/** Longest run that is looked at for an address, UTF-16 units: what is longer is no address, and would cost the square of its length. */
const maxAddressRun = 2000

/** Runs without white space that could hold an address: only they are worth the closer look. */
export function runsWithAddress(plain: string): readonly { readonly run: string; readonly start: number }[] {
  return [...plain.matchAll(/\S+/g)]
    .filter(({ 0: run }) => run.length <= maxAddressRun && /@|:\/\/|\.[\p{L}\p{N}]/u.test(run))
    .map(({ 0: run, index }) => ({ run, start: index }))
}

/** Whether a text names an address, so that it must be looked for among addresses too. */
export function hasAddress(plain: string): boolean {
  return addressesOf(plain).length > 0
}

const textStart: Gap = { kind: 'hard', signs: '', spaced: false }
const oneSpace: Gap = { kind: 'space', signs: '', spaced: true }

function gapOf(between: string): Gap {
  if (between === ' ') return oneSpace
  const signs = between.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '').replace(/[‐‑]/g, '-')
  const spaced = /\s/.test(between)
  return { kind: gapKind(signs, { spaced, brokenLine: between.includes('\n') }), signs, spaced }
}

function gapKind(signs: string, { spaced, brokenLine }: { readonly spaced: boolean; readonly brokenLine: boolean }): GapKind {
  if (brokenLine) return 'hard'
  if (signs === '' && spaced) return 'space'
  if (signs === '-' && !spaced) return 'hyphen'
  return /^[-–—―−«»„“”"'‘’,:_#]*$/.test(signs) ? 'soft' : 'hard'
}

function keyOf(found: string): string {
  const lower = found.toLowerCase().replaceAll('\u0451', '\u0435')
  if (/^[a-z0-9\u0430-\u044f]*$/.test(lower)) return lower
  return lower
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\u0300|\u0301|\ufe0f/g, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
}
