import { afterEach, expect, it, vi } from 'vitest'
import { asScript, Stop, takesNoWords } from '../../../scripts/run/say.mjs'

const before = process.exitCode
afterEach(() => {
  process.exitCode = before
})

/** What a script that fails like this writes, and the exit code it leaves. */
async function failing(fail: () => never): Promise<{ readonly lines: readonly string[]; readonly code: unknown }> {
  const written: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  await asScript(async () => fail())
  return { lines: written.join('').trimEnd().split('\n'), code: process.exitCode }
}

it('an expected failure is one line without a stack, a word the script does not know too', async () => {
  const stopped = await failing(() => {
    throw new Stop('there is no browser here')
  })
  expect(stopped).toEqual({ lines: ['rubrika: there is no browser here'], code: 1 })
  const { lines, code } = await failing(() => {
    takesNoWords(['--bogus'])
    throw new Error('it was taken')
  })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^rubrika: Unknown option '--bogus'/)
  expect(code).toBe(1)
})

it('a fault of ours comes with its stack', async () => {
  const { lines, code } = await failing(() => {
    throw new Error('broken')
  })
  expect(lines.length).toBeGreaterThan(1)
  expect(code).toBe(1)
})
