import { parseArgs } from 'node:util'

/**
 * One line to the person at the terminal, on standard error: standard output belongs to results.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`rubrika: ${line}\n`)
}

/** An expected failure of a script: its message is the one clear line the person reads, without a stack. */
export class Stop extends Error {}

/**
 * Runs a script's main function and turns its answer into the exit code.
 *
 * @param {() => Promise<number>} main
 */
export async function asScript(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    say(isExpected(error) ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error))
    process.exitCode = 1
  }
}

/**
 * Refuses every word of the command line of a script that takes none, naming the first.
 *
 * @param {readonly string[]} [words]
 */
export function takesNoWords(words = process.argv.slice(2)) {
  parseArgs({ args: [...words], options: {} })
}

/**
 * Also of words of the command line that a script does not know, which Node itself refuses in a sentence.
 *
 * @param {unknown} error
 * @returns {error is Error}
 */
function isExpected(error) {
  if (error instanceof Stop) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
