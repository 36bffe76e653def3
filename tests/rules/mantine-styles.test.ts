import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, programFiles, read, root } from './source-tree.ts'

const scope = join(root, 'node_modules/@mantine')
const listed = [...read('src-renderer/ui/theme/mantine-styles.ts').matchAll(/^import '(.*)'$/gm)].flatMap(([, sheet]) => sheet ?? [])
const { resolve } = createRequire(join(root, 'package.json'))

/** The names a file takes from Mantine's core, types included: too many styles do no harm. */
function namesFrom(text: string): readonly string[] {
  const lists = [...text.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']@mantine\/core["']/g)].map((found) => found[1] ?? '')
  return lists.flatMap((list) => list.split(',').map((one) => one.trim().replace(/^type |\s+as .*$/g, '')))
}

/** All files that a file of a package reaches by relative imports, itself among them. */
function reached(files: Iterable<string>): ReadonlySet<string> {
  const seen = new Set(files)
  for (const file of seen) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.mjs)["']/g)) {
      const next = join(dirname(file), path)
      if (existsSync(next)) seen.add(next)
    }
  }
  return seen
}

/** The file that defines each name of the core. */
function homes(): ReadonlyMap<string, string> {
  const index = join(scope, 'core/esm/index.mjs')
  const homeOf = [...readFileSync(index, 'utf8').matchAll(/import\s*\{([^}]*)\}\s*from\s*["'](\.[^"']+)["']/g)]
  return new Map(
    homeOf.flatMap(([, names = '', path = '']) => names.split(',').map((name) => [name.trim(), join(dirname(index), path)] as const)),
  )
}

/** What our files and Mantine's other packages, as far as we use them, take from the core. */
function drawn(): readonly string[] {
  const packages = programFiles().flatMap((path) =>
    importsOf(path).map(({ target }) => /^@mantine\/(?!core|hooks)[a-z]+$/.exec(target)?.[0]),
  )
  const indexes = [...new Set(packages)].flatMap((name) =>
    name === undefined ? [] : [resolve(name).replace('/cjs/index.cjs', '/esm/index.mjs')],
  )
  return [...programFiles().map(read), ...[...reached(indexes)].map((file) => readFileSync(file, 'utf8'))].flatMap(namesFrom)
}

describe("Mantine's styles", () => {
  const home = homes()
  const files = reached(drawn().flatMap((name) => home.get(name) ?? []))
  const wanted = [...files].flatMap((file) => /\/([A-Za-z]+)\.module\.mjs$/.exec(file)?.[1] ?? [])

  it('are there for every part that is drawn', () => {
    const missing = wanted
      .map((name) => `@mantine/core/styles/${name}.layer.css`)
      .filter((sheet) => existsSync(join(root, 'node_modules', sheet)) && !listed.includes(sheet))
    expect(missing).toEqual([])
  })

  it('are in the order of the whole sheet', () => {
    const whole = readFileSync(join(scope, 'core/styles.layer.css'), 'utf8')
    const places = listed.map((sheet) => {
      const text = readFileSync(join(root, 'node_modules', sheet), 'utf8')
      return whole.indexOf(
        text
          .replace(/^@layer mantine \{/, '')
          .trim()
          .slice(0, 80),
      )
    })
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places[0]).toBeGreaterThanOrEqual(0)
    // The lists are read at all.
    expect(wanted).toContain('Button')
    expect(listed.length).toBeGreaterThan(20)
  })
})
