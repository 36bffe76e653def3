import type { FigureOrigin } from './metrics.ts'

/**
 * Which origin is believed, field by field, when several tell of the same day.
 *
 * A person types a value because what the program has is missing or wrong, and read it off the network's own page: it
 * wins. The network's answer is asked for by the program every few hours, while a file is as old as its export and its
 * columns were mapped by guess: the network wins over the file. A field an origin does not tell is left to the next one.
 */
export const originsByTrust: readonly FigureOrigin[] = ['person', 'network', 'file']

/** Place in the order of trust, 0 is believed first. */
export function trustRank(origin: FigureOrigin): number {
  return originsByTrust.indexOf(origin)
}

/** A set of origins as bits, so that a year of days is added up without making sets. */
export type OriginBits = number

/** The bit of one origin. */
export function originBit(origin: FigureOrigin): OriginBits {
  return 1 << trustRank(origin)
}

/** The origins of a set, the most trusted first. */
export function originsOf(bits: OriginBits): readonly FigureOrigin[] {
  return originsByTrust.filter((origin) => (bits & originBit(origin)) !== 0)
}
