/** Facts beside a log line; values are printed as JSON. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>

export type LogLevel = 'info' | 'warn' | 'error'

/** The program's journal. Lines are redacted before they leave; still, never hand it a secret. */
export type Log = {
  info(words: string, facts?: LogFacts): void
  warn(words: string, facts?: LogFacts): void
  error(words: string, facts?: LogFacts): void
}

/** Builds a log over a line writer; `clean` takes secrets out of a finished line. */
export function createLog(deps: {
  readonly write: (line: string, level: LogLevel) => void
  readonly clean: (text: string) => string
  readonly now: () => number
}): Log {
  const line =
    (level: LogLevel) =>
    (words: string, facts: LogFacts = {}): void => {
      const rest = Object.keys(facts).length > 0 ? ` ${JSON.stringify(facts)}` : ''
      deps.write(deps.clean(`${new Date(deps.now()).toISOString()} ${level} ${words}${rest}`), level)
    }
  return { info: line('info'), warn: line('warn'), error: line('error') }
}

/** The text of anything thrown, for a log line. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
