import { describe, expect, it } from 'vitest'
import { read } from './source-tree.ts'

type Locked = {
  readonly version?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly hasInstallScript?: boolean
}

const packages: Readonly<Record<string, Locked>> = JSON.parse(read('package-lock.json')).packages

/** Where Node would find a package from another one's folder. */
function found(from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder}${folder === '' ? '' : '/'}node_modules/${name}`
    if (packages[path] !== undefined) return true
    if (folder === '') return false
    if (!folder.includes('/node_modules/')) folder = '/node_modules/'
  }
}

describe('the lockfile', () => {
  it('names the native parts of every platform, so that a clean install works on each', () => {
    const missing = Object.entries(packages).flatMap(([path, locked]) =>
      Object.keys(locked.optionalDependencies ?? {})
        .filter((name) => !found(path, name))
        .map((name) => `${path} wants ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('names no registry', () => {
    expect(Object.keys(packages).filter((path) => 'resolved' in (packages[path] ?? {}))).toEqual([])
  })
})

describe('package.json', () => {
  it('pins every version exactly', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
    )
    expect(loose).toEqual([])
  })
})
