import { readdirSync, readFileSync } from 'node:fs'

/** Where each thread of a process stands in the kernel, one line each; empty where /proc is not. */
export function threadsOf(pid: number): readonly string[] {
  const folder = `/proc/${pid}/task`
  try {
    return readdirSync(folder).map((thread) => `${pid}/${thread} ${word(`${folder}/${thread}/comm`)} ${word(`${folder}/${thread}/wchan`)}`)
  } catch {
    return []
  }
}

function word(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim() || 'running'
  } catch {
    return '?'
  }
}
