/** WCAG relative luminance of `#RRGGBB`, 0 to 1. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The brand's colour made dark enough to be read on white paper (4.5 to 1): the hue stays, the light goes. */
export function inkOf(hex: string): string {
  let color = hex
  while (contrast(color, '#ffffff') < 4.5) color = darker(color)
  return color
}

/** The colour of words laid on the brand's colour: warm white or near-black, whichever reads better. */
export function wordsOn(hex: string): string {
  return contrast(hex, '#fbf6ea') >= contrast(hex, '#14171d') ? '#fbf6ea' : '#14171d'
}

function darker(hex: string): string {
  const parts = [1, 3, 5].map((at) => Math.floor(Number.parseInt(hex.slice(at, at + 2), 16) * 0.92))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
