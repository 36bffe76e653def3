import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const largestBytes = 1_000_000

/**
 * The log as files: `rubrika.log` and the one before it. Lines are written at once, so that the last ones before a crash
 * are there; a disk that does not take them is nobody's problem here.
 */
export function openJournal(folder: string): (line: string) => void {
  const path = join(folder, 'rubrika.log')
  let bytes = startOver(folder, path)
  return (line) => {
    try {
      if (bytes > largestBytes) {
        renameSync(path, join(folder, 'rubrika.1.log'))
        bytes = 0
      }
      appendFileSync(path, `${line}\n`, { mode: 0o600 })
      bytes += line.length + 1
    } catch {
      // Nothing better can be done with a line that cannot be written.
    }
  }
}

function startOver(folder: string, path: string): number {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return statSync(path).size
  } catch {
    return 0
  }
}
