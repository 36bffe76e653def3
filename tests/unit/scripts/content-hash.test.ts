import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contentHash } from '../../../scripts/steps/content-hash.mjs'

let base = ''

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'content hash '))
  mkdirSync(join(base, 'one', 'src', 'deep'), { recursive: true })
  writeFileSync(join(base, 'one', 'src', 'a.ts'), 'a')
  writeFileSync(join(base, 'one', 'src', 'deep', 'b.ts'), 'b')
})

afterEach(() => rmSync(base, { recursive: true }))

describe('contentHash', () => {
  it('is the same for a copy elsewhere with other times', () => {
    cpSync(join(base, 'one'), join(base, 'two'), { recursive: true })
    utimesSync(join(base, 'two', 'src', 'a.ts'), 1, 1)
    expect(contentHash(join(base, 'two'), ['src'])).toBe(contentHash(join(base, 'one'), ['src']))
  })

  it('differs when a file changes, comes, goes or is renamed', () => {
    const before = contentHash(join(base, 'one'), ['src'])
    writeFileSync(join(base, 'one', 'src', 'a.ts'), 'A')
    const changed = contentHash(join(base, 'one'), ['src'])
    cpSync(join(base, 'one', 'src', 'a.ts'), join(base, 'one', 'src', 'c.ts'))
    const added = contentHash(join(base, 'one'), ['src'])
    rmSync(join(base, 'one', 'src', 'a.ts'))
    const renamed = contentHash(join(base, 'one'), ['src'])
    expect(new Set([before, changed, added, renamed]).size).toBe(4)
  })

  it('takes no notice of documentation and of paths that do not exist', () => {
    const before = contentHash(join(base, 'one'), ['src', 'absent'])
    writeFileSync(join(base, 'one', 'src', 'README.md'), 'read me')
    expect(contentHash(join(base, 'one'), ['src'])).toBe(before)
  })
})
