import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { parseSync } from 'oxc-parser'

/** The project's folder. */
export const root = join(import.meta.dirname, '../..')

/** Made by tools, not written by anybody. */
const made = new Set(['node_modules', '.git', 'out', 'out-test', 'dist', 'test-results', 'playwright-report'])

const subpaths: Readonly<Record<string, string>> = {
  '#shared': 'src-shared',
  '#main': 'src-main',
  '#renderer': 'src-renderer',
  '#tests': 'tests',
}

/** All files below a folder, relative to the project, with forward slashes; '' is the project itself. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    // A file may be one of them too: `.git` of a second working tree.
    if (made.has(entry.name)) return []
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** The program's source files in TypeScript. */
export function programFiles(): readonly string[] {
  return ['src-shared', 'src-main', 'src-renderer'].flatMap(filesBelow).filter((path) => /\.tsx?$/.test(path))
}

const texts = new Map<string, string>()
const parsed = new Map<string, ReturnType<typeof parseSync>>()

/** A file's text; read once for all rules. */
export function read(path: string): string {
  const known = texts.get(path)
  if (known !== undefined) return known
  const fresh = readFileSync(join(root, path), 'utf8')
  texts.set(path, fresh)
  return fresh
}

/** The parsed file; parsed once for all rules. */
export function parse(path: string): ReturnType<typeof parseSync> {
  const known = parsed.get(path)
  if (known !== undefined) return known
  const fresh = parseSync(path, read(path))
  parsed.set(path, fresh)
  return fresh
}

/** What a file imports or exports on: a path in the project, or a package's name (`node:fs`, `@scope/name`, `name`). */
export type Import = { readonly inProject: boolean; readonly target: string }

export function importsOf(path: string): readonly Import[] {
  const { module } = parse(path)
  const text = read(path)
  const names = [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...module.staticExports.flatMap((each) => each.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.flatMap((each) => literal(text.slice(each.moduleRequest.start, each.moduleRequest.end))),
  ]
  return [...new Set(names)].map((name) => resolveImport(path, name))
}

function literal(source: string): string[] {
  const [, , name] = /^(['"])(.*)\1$/.exec(source) ?? []
  return name === undefined ? [] : [name]
}

function resolveImport(from: string, specifier: string): Import {
  const [name = ''] = specifier.split('?')
  if (name.startsWith('.')) return { inProject: true, target: posix.join(dirname(from), name) }
  const [head = '', ...rest] = name.split('/')
  const folder = subpaths[head]
  if (folder !== undefined) return { inProject: true, target: posix.join(folder, ...rest) }
  return { inProject: false, target: head.startsWith('@') ? `${head}/${rest[0] ?? ''}` : head }
}

export type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown }

/** Every node of a file's syntax tree, parents first. */
export function nodesOf(path: string): readonly SyntaxNode[] {
  const found: SyntaxNode[] = []
  const queue: unknown[] = [parse(path).program]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (Array.isArray(next)) queue.push(...next.toReversed())
    else if (isNode(next)) {
      found.push(next)
      queue.push(...Object.values(next).filter((field) => typeof field === 'object' && field !== null))
    }
  }
  return found
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

/** `path:line`, to be clicked on. */
export function placeOf(path: string, node: { readonly start: number }): string {
  return `${path}:${read(path).slice(0, node.start).split('\n').length}`
}
