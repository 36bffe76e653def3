/** How a cell of copied HTML may be painted: by its own style, by classes of the page's style sheet, by the old attribute. */
type CopiedCell = { readonly style: string; readonly classes: string; readonly bgcolor: string }

const background = /(?:^|[;{\s])background(?:-color)?\s*:\s*([^;}]+)/iu
const noFill: ReadonlySet<string> = new Set(['', 'none', 'transparent', 'inherit', 'initial', 'auto', 'window', 'white', '#ffffff'])

/** The fills that a style sheet gives to classes: so Excel paints the cells it copies. */
export function fillsOfClasses(css: string): ReadonlyMap<string, string> {
  const rules = css.matchAll(/\.(?<name>[\w-]+)\s*\{(?<body>[^}]*)\}/gu)
  return new Map(
    [...rules].flatMap(({ groups }) => {
      const fill = fillIn(groups?.body ?? '')
      return fill === null ? [] : [[groups?.name ?? '', fill] as const]
    }),
  )
}

/** The fill of a cell as `#rrggbb` or a name; null: none, or white, which is the paper's. */
export function fillOf({ style, classes, bgcolor }: CopiedCell, ofClasses: ReadonlyMap<string, string>): string | null {
  if (background.test(style)) return fillIn(style)
  const ofClass = classes.split(/\s+/).flatMap((name) => ofClasses.get(name) ?? [])
  return ofClass.at(-1) ?? colorOf(bgcolor)
}

function fillIn(style: string): string | null {
  return colorOf(background.exec(style)?.[1] ?? '')
}

function colorOf(value: string): string | null {
  const said = /#[\da-f]{3,8}|rgba?\([^)]*\)|[a-z]+/iu.exec(value)?.[0].toLowerCase() ?? ''
  const color = said.startsWith('#') ? longHex(said.slice(1)) : said.startsWith('rgb') ? hexOf(said) : said
  return noFill.has(color) ? null : color
}

/** Three digits say each twice; what goes beyond six is how opaque it is. */
function longHex(digits: string): string {
  return `#${digits.length < 6 ? [...digits.slice(0, 3)].map((one) => one + one).join('') : digits.slice(0, 6)}`
}

function hexOf(rgb: string): string {
  const [red = 0, green = 0, blue = 0, opaque = 1] = (rgb.match(/[\d.]+/gu) ?? []).map(Number)
  return opaque === 0 ? '' : `#${[red, green, blue].map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`
}
