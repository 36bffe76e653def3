import { alikeFrom, likeness, type TextPrint } from './likeness.ts'

/** Of each text, by its key, those that say the same or nearly the same (itself among them), with their likeness. */
export type AlikeTexts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Texts that say the same words in the same order are one here. */
type Said = { readonly print: TextPrint; readonly keys: string[] }

/**
 * Finds the texts whose likeness is at least `alikeFrom` without comparing each with each.
 *
 * Of two texts so alike at least one run is among the first `n − ⌈t·n⌉ + 1` of the `n` runs of either, whatever common order runs
 * are put in: only these need be looked up. The rarest come first, so that a signature under every post makes no pairs, and a
 * run that no other text has is looked up by nobody. Bayardo, Ma, Srikant, *Scaling Up All Pairs Similarity Search* (2007), § 3.
 */
export function alikeTexts(prints: ReadonlyMap<string, TextPrint | null>): AlikeTexts {
  const said = sameWords(prints)
  const frequency = runFrequency(said)
  const met = new Map<number, number[]>()
  const alike = new Map<string, Map<string, number>>()
  for (const one of said) pair(alike, one, one, 1)
  said.forEach((one, i) => {
    for (const index of metBefore(met, rareRuns(one.print.shingles, frequency), i)) {
      const other = said[index]
      const how = other ? likeness(other.print, one.print) : 0
      if (other && how >= alikeFrom) pair(alike, other, one, how)
    }
  })
  return alike
}

/** The texts that were looked up by one of these runs before; from now on this one is among them. */
function metBefore(met: Map<number, number[]>, runs: readonly number[], index: number): ReadonlySet<number> {
  const others = new Set<number>()
  for (const run of runs) {
    const known = met.get(run)
    if (known) for (const other of known) others.add(other)
    if (known) known.push(index)
    else met.set(run, [index])
  }
  return others
}

function sameWords(prints: ReadonlyMap<string, TextPrint | null>): readonly Said[] {
  const byWords = new Map<string, Said>()
  for (const [key, print] of prints) {
    if (!print) continue
    const said = byWords.get(print.words)
    if (said) said.keys.push(key)
    else byWords.set(print.words, { print, keys: [key] })
  }
  return [...byWords.values()]
}

function pair(alike: Map<string, Map<string, number>>, one: Said, other: Said, how: number): void {
  for (const left of one.keys) {
    for (const right of other.keys) {
      note(alike, left, right, how)
      note(alike, right, left, how)
    }
  }
}

function note(alike: Map<string, Map<string, number>>, key: string, other: string, how: number): void {
  const known = alike.get(key)
  if (known) known.set(other, how)
  else alike.set(key, new Map([[other, how]]))
}

const buckets = 1 << 18

/** In how many texts a run is at most: runs that share a bucket are counted together, which may only make one seem less rare. */
type Frequency = (run: number) => number

function runFrequency(said: readonly Said[]): Frequency {
  const counts = new Uint32Array(buckets)
  const bucketOf = (run: number) => run & (buckets - 1)
  for (const { print } of said) {
    for (const run of print.shingles) {
      const bucket = bucketOf(run)
      counts[bucket] = (counts[bucket] ?? 0) + 1
    }
  }
  return (run) => counts[bucketOf(run)] ?? 0
}

/** The runs a text must be looked up by: the first ones from the rarest on, without those only it has. */
function rareRuns(runs: Uint32Array, frequency: Frequency): readonly number[] {
  const shared: { readonly run: number; readonly times: number }[] = []
  for (const run of runs) {
    const times = frequency(run)
    if (times > 1) shared.push({ run, times })
  }
  const ownAlone = runs.length - shared.length
  const first = runs.length - Math.ceil(alikeFrom * runs.length) + 1 - ownAlone
  if (first <= 0) return []
  shared.sort((one, other) => one.times - other.times || one.run - other.run)
  return shared.slice(0, first).map(({ run }) => run)
}
