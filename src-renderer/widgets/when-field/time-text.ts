import { hourOfClock } from '#shared/domain/time/said/day-parts.ts'

/**
 * What a person typed as a time of day, as `HH:mm` (or `HH:mm:ss` when seconds were typed); null when it is no time.
 * Understands `9`, `930`, `9:30`, `09.30`, `9 30`, `18:30:15`, `6pm`, `6:30 p.m.`.
 */
export function timeOfText(typed: string): string | null {
  const half = /\s*([ap])\.?m\.?$/i.exec(typed.trim())
  const parts = partsOf(typed.trim().slice(0, half?.index))
  if (!parts) return null
  const [said, minutes, seconds] = parts
  const hours = hourOfClock(said, half && (half[1]?.toLowerCase() === 'p' ? 'pm' : 'am'))
  if (hours === null || minutes > 59 || seconds > 59) return null
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(hours)}:${two(minutes)}${seconds > 0 ? `:${two(seconds)}` : ''}`
}

function partsOf(typed: string): readonly [number, number, number] | null {
  const digits = /^(\d{1,2})(\d{2})?$/.exec(typed)
  if (digits) return [Number(digits[1]), Number(digits[2] ?? 0), 0]
  const parted = /^(\d{1,2})[:. ](\d{2})(?:[:. ](\d{2}))?$/.exec(typed)
  return parted ? [Number(parted[1]), Number(parted[2]), Number(parted[3] ?? 0)] : null
}
