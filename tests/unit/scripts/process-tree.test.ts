import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runTree } from '../../../scripts/run/process-tree.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'process tree '))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Starts a grandchild in a group of its own, as a browser is, and writes its id down. */
function head(before: string): string[] {
  const script = `
    const { spawn } = require('node:child_process')
    const deep = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' })
    deep.unref()
    ${before}
    require('node:fs').writeFileSync('deep', String(deep.pid))`
  return ['-e', script]
}

/** Whether the grandchild runs; a killed one nobody has waited for yet does not. */
function deepIsAlive(): boolean {
  try {
    const stat = readFileSync(`/proc/${readFileSync(join(folder, 'deep'), 'utf8')}/stat`, 'utf8')
    return !stat.includes(') Z ')
  } catch {
    return false
  }
}

describe('runTree', () => {
  it('answers the exit code and, when quiet, the output', async () => {
    const result = await runTree(process.execPath, ['-e', 'console.log("said"); process.exit(3)'], { cwd: folder, quiet: true })
    expect(result).toEqual({ code: 3, output: 'said\n', timedOut: false, interrupted: false })
  })
})

// Where a lost grandchild can be found by its environment.
const describeOnLinux = process.platform === 'linux' ? describe : () => undefined

describeOnLinux('runTree on Linux', () => {
  it('ends a grandchild that left the group when the head is gone', async () => {
    await runTree(process.execPath, head(''), { cwd: folder, quiet: true })
    await expect.poll(deepIsAlive).toBe(false)
  })

  it('ends the whole tree when the time is up', async () => {
    const result = await runTree(process.execPath, head('setInterval(() => {}, 1000)'), { cwd: folder, quiet: true, limitMs: 1_500 })
    expect(result.timedOut).toBe(true)
    await expect.poll(deepIsAlive).toBe(false)
  })

  it('ends what does not stop when asked', async () => {
    const stop = new AbortController()
    watch(folder, (_, name) => name === 'deep' && stop.abort())
    const deaf = head('process.on("SIGTERM", () => undefined); setInterval(() => {}, 1000)')
    const result = await runTree(process.execPath, deaf, { cwd: folder, quiet: true, graceMs: 100, stop: stop.signal })
    expect(result).toEqual({ code: 137, output: '', timedOut: false, interrupted: true })
    await expect.poll(deepIsAlive).toBe(false)
  })

  it('passes SIGTERM on and leaves nothing behind', async () => {
    const runner = join(import.meta.dirname, '../../../scripts/run/process-tree.mjs')
    const script = `import { runTree } from ${JSON.stringify(`file://${runner}`)}
      const result = await runTree(process.execPath, ${JSON.stringify(head('process.on("SIGTERM", () => process.exit(7)); setInterval(() => {}, 1000)'))}, { cwd: '.' })
      process.exit(result.code)`
    const written = new Promise((resolve) => watch(folder, (_, name) => name === 'deep' && resolve(null)))
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, stdio: 'ignore' })
    await written
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect(code).toBe(7)
    await expect.poll(deepIsAlive).toBe(false)
  })
})
