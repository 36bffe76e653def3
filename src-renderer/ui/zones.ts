import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'

export type ZoneChoice = { readonly value: ZoneId; readonly label: string }

/** How far a zone is from UTC at a moment: `+03:00`. */
export function offsetOf(zone: ZoneId, at: EpochMs): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  return name.replace('GMT', '').replace('-', '\u2212') || '+00:00'
}

/** Every zone the platform knows with its offset now, west to east, the machine's own first. */
export function zoneChoices(at: EpochMs, own: ZoneId): readonly ZoneChoice[] {
  const all = new Set([own, 'UTC' as ZoneId, ...(Intl.supportedValuesOf('timeZone') as ZoneId[])])
  const choices = [...all].map((value): ZoneChoice => ({ value, label: `${value.replaceAll('_', ' ')} (UTC${offsetOf(value, at)})` }))
  return choices.sort((a, b) => Number(b.value === own) - Number(a.value === own) || a.value.localeCompare(b.value, 'en'))
}
