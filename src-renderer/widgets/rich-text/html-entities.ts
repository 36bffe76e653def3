/** The named characters that office programs and sites write; numbers are read by rule. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  minus: '−',
  plusmn: '±',
  frac12: '½',
  euro: '€',
  pound: '£',
  sect: '§',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  zwnj: '\u200C',
  zwj: '\u200D',
}

/** HTML's text with its character references read; one that is not known stays as it was written. */
export function decodedText(source: string): string {
  if (!source.includes('&')) return source
  return source.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,11}));/gi, (whole, hex, decimal, name: string | undefined) => {
    if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code).toWellFormed() : whole
  })
}
