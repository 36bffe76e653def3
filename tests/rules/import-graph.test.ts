import { describe, expect, it } from 'vitest'
import { type FolderRule, folderRules, packageRules } from './import-table.ts'
import { importsOf, programFiles } from './source-tree.ts'

/** Whether a path begins as one of the allowed ways says. */
function isAllowed(target: string, ways: readonly string[], groups: readonly string[]): boolean {
  return ways.some((way) => {
    if (way.endsWith('$file')) return new RegExp(`^${way.replace('$file', '')}[^/]+$`).test(target)
    if (way.endsWith('!shell')) return target.startsWith('src-main/') && !target.startsWith('src-main/shell/')
    if (way.includes('$any')) return new RegExp(`^${way.replace('$any', '[^/]+')}x?$`).test(target)
    return target.startsWith(way.replace('$1', groups[1] ?? ''))
  })
}

function strayImports(path: string, rule: FolderRule): readonly string[] {
  const groups = rule.files.exec(path) ?? []
  const own = /^src-[a-z]+\/[^/]+\//.exec(path)?.[0]
  // Only these folders are one house inside; networks and features are many.
  const ways = own !== undefined && !/\/(networks|features|widgets)\/$/.test(own) ? [...rule.may, own] : rule.may
  return importsOf(path)
    .filter((each) => each.inProject && !isAllowed(each.target, ways, groups))
    .map((each) => `${path} imports ${each.target}: ${rule.door}`)
}

describe('the import graph', () => {
  it('keeps every folder to what it may know', () => {
    const stray = programFiles().flatMap((path) => {
      const rule = folderRules.find((each) => each.files.test(path))
      return rule === undefined ? [] : strayImports(path, rule)
    })
    expect(stray).toEqual([])
  })

  it('keeps every library behind its door', () => {
    const stray = programFiles().flatMap((path) =>
      importsOf(path).flatMap((each) =>
        packageRules
          .filter((rule) => !each.inProject && rule.packages.test(each.target) && !rule.only.test(path))
          .map((rule) => `${path} imports ${each.target}: ${rule.door}`),
      ),
    )
    expect(stray).toEqual([])
  })

  it('has a rule for every file', () => {
    const free = programFiles().filter((path) => !folderRules.some((rule) => rule.files.test(path)))
    expect(free).toEqual([])
  })
})
