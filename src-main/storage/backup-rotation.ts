/** A backup as rotation sees it. */
export type Dated = { readonly name: string; readonly takenAt: number }

const keptLast = 10
const keptDays = 14
const keptMonths = 12
const dayMs = 86_400_000

/**
 * Names of the backups to delete. Kept are the last ten, the newest of each of the last 14 days, and the newest of each
 * of the last 12 months (UTC: rotation needs no zone).
 */
export function backupsToDrop(backups: readonly Dated[], now: number): readonly string[] {
  const newestFirst = [...backups].sort((a, b) => b.takenAt - a.takenAt)
  const kept = new Set(newestFirst.slice(0, keptLast).map((one) => one.name))
  keepNewestPer(newestFirst, kept, (one) =>
    now - one.takenAt < keptDays * dayMs ? new Date(one.takenAt).toISOString().slice(0, 10) : null,
  )
  const months = [...new Set(newestFirst.map((one) => monthOf(one.takenAt)))].slice(0, keptMonths)
  keepNewestPer(newestFirst, kept, (one) => (months.includes(monthOf(one.takenAt)) ? monthOf(one.takenAt) : null))
  return newestFirst.filter((one) => !kept.has(one.name)).map((one) => one.name)
}

function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7)
}

function keepNewestPer(newestFirst: readonly Dated[], kept: Set<string>, bucketOf: (one: Dated) => string | null): void {
  const seen = new Set<string>()
  for (const one of newestFirst) {
    const bucket = bucketOf(one)
    if (bucket === null || seen.has(bucket)) continue
    seen.add(bucket)
    kept.add(one.name)
  }
}
