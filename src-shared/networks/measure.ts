/** One text measured in the units networks count in. Each measure is taken once, however many networks ask. */
export type Measure = {
  /** Letters as people see them. */
  graphemes(): number
  /** Bytes in UTF-8; an unpaired surrogate counts as the three bytes of U+FFFD that replace it. */
  bytes(): number
  /** The stretches that hold anything but plain letters, cut into graphemes; each of the other letters is one grapheme of one unit. */
  odd(): readonly string[]
}

/**
 * Letters that are a grapheme each when they stand side by side: printable Latin, Cyrillic, common punctuation, line feed. A
 * stretch of others takes its neighbours along, since marks and joiners bind to them.
 */
const plain = '[\\n\\x20-\\x7e\\u00a0-\\u00ac\\u00ae-\\u00ff\\u0400-\\u0482\\u048a-\\u04ff\\u2010-\\u2027\\u2030-\\u203b\\u20bd\\u2116]'
const oddStretch = new RegExp(`${plain}?(?:${plain.replace('[', '[^')}+${plain}?)+`, 'g')
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

let last: { readonly text: string; readonly measure: Measure } | null = null

/** Measures a text; the last one is remembered, since fifteen networks ask of the same text one after the other. */
export function measureOf(text: string): Measure {
  if (last?.text !== text) last = { text, measure: measured(text) }
  return last.measure
}

const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\u20e3/u

/** Whether a grapheme is drawn as an emoji. A sign such as ™ or © is one only with the selector that says so. */
export function isEmoji(grapheme: string): boolean {
  return emoji.test(grapheme)
}

function measured(text: string): Measure {
  const odd = once(() => {
    const stretches = text.match(oddStretch) ?? []
    return stretches.flatMap((stretch) => Array.from(segmenter.segment(stretch), ({ segment }) => segment))
  })
  return {
    odd,
    graphemes: once(() => odd().reduce((count, one) => count - one.length + 1, text.length)),
    bytes: once(() => utf8Bytes(text)),
  }
}

/** Bytes of a text in UTF-8. */
export function utf8Bytes(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code >= 0x80) bytes += code >= 0x800 ? 2 : 1
    // Two surrogates that belong together are four bytes, not six.
    if (code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(i + 1))) bytes -= 2
  }
  return bytes
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}

function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | null = null
  return () => {
    known ??= { value: work() }
    return known.value
  }
}
