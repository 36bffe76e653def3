export type BackupNameFacts = {
  readonly takenAt: number
  /** Log position. */
  readonly seq: number
  readonly rows: number
  readonly bytes: number
}

const namePattern = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)\.(\d{3})Z_(\d+)_(\d+)_(\d+)\.rubrika-backup\.gz$/

/** `<when>_<log position>_<rows>_<bytes>.rubrika-backup.gz`: whatever a list shows, and enough to notice a cut file. */
export function backupName(facts: BackupNameFacts): string {
  const when = new Date(facts.takenAt).toISOString().replaceAll(':', '-')
  return `${when}_${facts.seq}_${facts.rows}_${facts.bytes}.rubrika-backup.gz`
}

/** Null: not a name of ours. A name that is one holds no path. */
export function backupNameFacts(name: string): BackupNameFacts | null {
  const parts = namePattern.exec(name)
  if (!parts) return null
  const [, day, hour, minute, second, ms, seq, rows, bytes] = parts
  const takenAt = Date.parse(`${day}T${hour}:${minute}:${second}.${ms}Z`)
  return Number.isNaN(takenAt) ? null : { takenAt, seq: Number(seq), rows: Number(rows), bytes: Number(bytes) }
}
