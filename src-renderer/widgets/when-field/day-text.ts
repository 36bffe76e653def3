/**
 * What a person typed as a day, as `2026-11-22`; null when it is no day. Understands `22.11.2026`, `22.11.26`, `22/11`, `22-11-2026`
 * and `2026-11-22`; a day without a year belongs to the year of `near`.
 */
export function dayOfText(typed: string, near: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim())
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const parted = /^(\d{1,2})[./\- ](\d{1,2})(?:[./\- ](\d{4}|\d{2}))?$/.exec(typed.trim())
  if (!parted) return null
  const year = parted[3] === undefined ? Number(near.slice(0, 4)) : Number(parted[3].padStart(4, '20'))
  return realDay(year, Number(parted[2]), Number(parted[1]))
}

function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? date.toISOString().slice(0, 10) : null
}
