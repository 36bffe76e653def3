import type { DayKey } from '#shared/kernel/time.ts'

/** Acts that set a day up and are named by number and date. */
export const actKinds = ['pres', 'presrp', 'gov', 'law', 'rfsc', 'ussr'] as const
export type ActKind = (typeof actKinds)[number]

/** Who or what set a day up. */
export type OccasionSource =
  /** An act of a state; number null: it has none, or none that was found in a second place. */
  | { readonly kind: 'act'; readonly act: ActKind; readonly number: string | null; readonly date: DayKey }
  /** A resolution of the UN General Assembly or of the World Health Assembly. */
  | { readonly kind: 'resolution'; readonly body: 'un' | 'wha'; readonly symbol: string }
  /** The General Conference of UNESCO of a year. */
  | { readonly kind: 'unesco'; readonly year: number }
  /** An organisation, a person, a custom: named in both languages. */
  | { readonly kind: 'org'; readonly ru: string; readonly en: string }

/** Reads a source as the tables write it: `pres 1034 2009-09-11`, `un A/RES/66/281`, `unesco 1999`, `org Имя = Name`. Null: none of these. */
export function readSource(text: string): OccasionSource | null {
  const [word, ...rest] = text.split(' ')
  const act = actKinds.find((one) => one === word)
  if (act) return readAct(act, rest)
  if (word === 'un' || word === 'wha') return rest[0] ? { kind: 'resolution', body: word, symbol: rest.join(' ') } : null
  if (word === 'unesco') return /^\d{4}$/.test(rest[0] ?? '') ? { kind: 'unesco', year: Number(rest[0]) } : null
  if (word !== 'org') return null
  const [ru, en] = rest.join(' ').split(' = ')
  return ru && en ? { kind: 'org', ru, en } : null
}

function readAct(act: ActKind, [number, date]: readonly string[]): OccasionSource | null {
  if (!number || !/^\d{4}-\d\d-\d\d$/.test(date ?? '')) return null
  return { kind: 'act', act, number: number === '-' ? null : number, date: date as DayKey }
}
