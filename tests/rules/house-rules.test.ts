import { describe, expect, it } from 'vitest'
import { filesBelow, nodesOf, placeOf, programFiles, read, type SyntaxNode } from './source-tree.ts'

const maxFileLines = 300
const maxReadmeLines = 40

/** Table-like files that may be longer, by name. */
const longTables: ReadonlySet<string> = new Set([])

const written = ['src-shared', 'src-main', 'src-renderer', 'scripts', 'tests'].flatMap(filesBelow)
const code = written.filter((path) => /\.(tsx?|mjs)$/.test(path))

describe('files', () => {
  it(`have at most ${maxFileLines} lines`, () => {
    const long = code.filter((path) => !longTables.has(path) && lineCount(path) > maxFileLines)
    expect(long.map((path) => `${path}: ${lineCount(path)} lines`)).toEqual([])
  })

  it('are named in kebab-case, and never after nothing in particular', () => {
    const odd = code.filter(
      (path) => !/\/[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(path) || /\/(utils?|helpers?|common|manager|service)\.\w+$/.test(path),
    )
    expect(odd.filter((path) => !/\/text\/(ru|en)\/common\.ts$/.test(path))).toEqual([])
  })

  it('name no place on the machine they were written on', () => {
    const places = /(^|[\s'"`(=])\/(work|root|tmp|var\/tmp|home\/[a-z]{2,})(\/|(?=['"`]))/m
    const all = [...written, ...filesBelow('resources'), ...filesBelow('').filter((path) => !path.includes('/'))]
    const named = all.filter((path) => !/\.(png|svg|woff2?|ico|icns|jpe?g|webp)$/.test(path) && places.test(read(path)))
    expect(named.filter((path) => path !== 'tests/rules/house-rules.test.ts')).toEqual([])
  })
})

describe('folders of the second level', () => {
  const folders = [...new Set(written.flatMap((path) => /^(src-[a-z]+|tests)\/[^/]+(?=\/)/.exec(path)?.[0] ?? []))]

  it(`have a README of at most ${maxReadmeLines} lines each`, () => {
    const missing = folders.filter((folder) => !written.includes(`${folder}/README.md`))
    const long = folders.filter((folder) => !missing.includes(folder) && lineCount(`${folder}/README.md`) > maxReadmeLines)
    expect({ missing, long }).toEqual({ missing: [], long: [] })
  })
})

describe('networks', () => {
  const ids = [
    'bluesky',
    'telegram',
    'vk',
    'mastodon',
    'instagram',
    'facebook',
    'linkedin',
    'pinterest',
    'tiktok',
    'youtube',
    'threads',
    'dzen',
    'rutube',
  ]

  it('are named by id only in folders of their own, in texts and in the demo workspace', () => {
    const own = /(^src-main\/demo-workspace\/|\/networks?\/|^src-shared\/text\/)/
    const stray = programFiles()
      .filter((path) => !own.test(path))
      .flatMap((path) =>
        nodesOf(path)
          .filter((node) => ids.includes(wordOf(node)))
          .map((node) => `${placeOf(path, node)} names ${wordOf(node)}: ask src-shared/networks for its facts`),
      )
    expect(stray).toEqual([])
  })
})

describe('src-shared', () => {
  it('reads neither clock nor chance nor network', () => {
    const impure = programFiles()
      .filter((path) => path.startsWith('src-shared/'))
      .flatMap((path) =>
        nodesOf(path)
          .filter(isImpure)
          .map((node) => `${placeOf(path, node)} ${read(path).slice(node.start, node.end)}: take it by argument`),
      )
    expect(impure).toEqual([])
  })
})

describe('the preload', () => {
  it('is seen by the bridge alone', () => {
    const seen = programFiles().filter((path) => /\b(window|globalThis)\.rubrika\b/.test(read(path)))
    expect(seen.filter((path) => !/^src-(renderer\/bridge|renderer\/storage-host|main\/preload|main\/shell)\//.test(path))).toEqual([])
  })
})

function lineCount(path: string): number {
  return read(path).trimEnd().split('\n').length
}

/** A string literal's text, or the name of an object's key. */
function wordOf(node: SyntaxNode): string {
  if (node.type === 'Literal') return String(node.value)
  const key = node.type === 'Property' ? (node.key as SyntaxNode) : null
  return key?.type === 'Identifier' ? String(key.name) : ''
}

function isImpure(node: SyntaxNode): boolean {
  if (node.type === 'NewExpression') return calleeOf(node) === 'Date' && (node.arguments as readonly unknown[]).length === 0
  if (node.type === 'CallExpression') return calleeOf(node) === 'fetch'
  if (node.type !== 'MemberExpression') return false
  const object = node.object as SyntaxNode
  const property = node.property as SyntaxNode
  const name = `${String(object.name)}.${String(property.name)}`
  return ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues', 'Temporal.Now'].includes(name)
}

function calleeOf(node: SyntaxNode): string {
  return String((node.callee as SyntaxNode).name)
}
