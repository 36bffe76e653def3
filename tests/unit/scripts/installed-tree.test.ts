import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inspectTree, stampTree } from '../../../scripts/steps/installed-tree.mjs'

let root = ''

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function lock(version: string): void {
  const packages = {
    '': { name: 'fixture' },
    'node_modules/react': { version },
    'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
  }
  put('package-lock.json', JSON.stringify({ packages }))
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'installed tree '))
  lock('19.0.0')
  put('node_modules/react/package.json', JSON.stringify({ version: '19.0.0' }))
  for (const tool of ['electron-vite', 'vitest', 'playwright', 'tsc', 'biome']) {
    const path = `node_modules/.bin/${tool}${process.platform === 'win32' ? '.cmd' : ''}`
    put(path, '')
    chmodSync(join(root, path), 0o755)
  }
})

afterEach(() => rmSync(root, { recursive: true }))

describe('inspectTree', () => {
  it('finds nothing where nothing was installed', () => {
    rmSync(join(root, 'node_modules'), { recursive: true })
    expect(inspectTree(root)).toBe('missing')
  })

  it('adopts a tree that somebody else installed as the lockfile says', () => {
    expect(inspectTree(root)).toBe('whole')
  })

  it('calls a tree stale when the lockfile moved on', () => {
    stampTree(root)
    lock('19.1.0')
    expect(inspectTree(root)).toBe('stale')
  })

  it('calls a tree stale when a package is gone, stamp or not', () => {
    stampTree(root)
    rmSync(join(root, 'node_modules/react'), { recursive: true })
    expect(inspectTree(root)).toBe('stale')
  })

  it('does not mind the absence of what other systems need', () => {
    stampTree(root)
    expect(inspectTree(root)).toBe('whole')
  })

  it('calls a tree stale when a tool lost the right to run', () => {
    stampTree(root)
    rmSync(join(root, `node_modules/.bin/tsc${process.platform === 'win32' ? '.cmd' : ''}`))
    expect(inspectTree(root)).toBe('stale')
  })
})
