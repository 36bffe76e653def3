/** What the words of the command line mean; unknown ones are left to the runtime (Chromium has its own). */
export type StartArguments = {
  readonly demo: boolean
  /** Where only a backup of the user's own workspace is to be written; null for an ordinary start. */
  readonly exportOwn: string | null
  /** Port the browser shell shall listen at; null: the remembered one, else a free one. */
  readonly port: number | null
  /** What stands after `--port` and is no port, empty when nothing does; null when there is nothing to say about it. */
  readonly badPort: string | null
  /** Whether the browser shell opens the user's browser by itself; `--no-open` switches it off. */
  readonly open: boolean
  /** Started together with the system: no window until it is asked for. Electron only. */
  readonly hidden: boolean
}

/** What the system's own start says. */
export const hiddenWord = '--hidden'

/** Reads `--demo`, `--no-open`, `--hidden`, `--port N` and `--export-own FILE` from the program's arguments. */
export function parseStartArguments(argv: readonly string[]): StartArguments {
  const asked = argv.at(-1) === '--port' ? '' : valueAfter(argv, '--port')
  const port = Number(asked)
  const isPort = Number.isInteger(port) && port > 0 && port < 65536
  return {
    demo: argv.includes('--demo'),
    exportOwn: valueAfter(argv, '--export-own'),
    port: isPort ? port : null,
    badPort: asked === null || isPort ? null : asked,
    open: !argv.includes('--no-open'),
    hidden: argv.includes(hiddenWord),
  }
}

function valueAfter(argv: readonly string[], word: string): string | null {
  const joined = argv.find((argument) => argument.startsWith(`${word}=`))
  if (joined !== undefined) return joined.slice(word.length + 1)
  const at = argv.indexOf(word)
  return at === -1 ? null : (argv[at + 1] ?? null)
}
