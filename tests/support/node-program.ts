import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../scripts/run/root.mjs'

/** The program under plain Node, once it has printed its address. */
export type NodeProgram = {
  readonly child: ChildProcess
  /** The one-time address, with its token. */
  readonly address: string
  output(): string
  readonly gone: Promise<void>
}

/** Starts the built program under plain Node. Rejects with what it printed when it ends without an address. */
export function startNodeProgram(words: readonly string[], env: Record<string, string>): Promise<NodeProgram> {
  const child = spawn(process.execPath, [join(root, 'out', 'main', 'node-browser.js'), ...words], { cwd: root, env })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let text = ''
  return new Promise((resolve, reject) => {
    const add = (part: unknown) => {
      text += String(part)
      const address = /http:\/\/127\.0\.0\.1:\d+\/#token=\S+(?=\s)/.exec(text)?.[0]
      if (address !== undefined) resolve({ child, address, output: () => text, gone })
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    void gone.then(() => reject(new Error(`the program ended without an address:\n${text}`)))
  })
}
