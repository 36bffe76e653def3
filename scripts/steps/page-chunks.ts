import { join } from 'node:path'
import { build, type InlineConfig, type Rolldown } from 'vite'

/** How a group of `output.codeSplitting` is told from others. */
type ChunkGroup = { readonly name: string; readonly test: (id: string) => boolean; readonly priority: number }

/** What is loaded as a whole, and where it begins: the workstation's program, the database's page, the page that is printed. */
const parts = { program: 'app/main.tsx', host: 'storage-host.html', report: 'report.html' } as const
type Part = keyof typeof parts

/**
 * Groups that put what a page loads at once into as few files as its neighbours allow: one for each set of pages that share it.
 * Left to itself the bundler makes a file for each set of *lazy* parts that share a module, and each of some sixty files costs the
 * start a request, an answer and a compilation of its own. What is loaded is found by building once without writing anything: only
 * then is it known what is really used of a folder's index or of a package.
 */
export async function pageChunks(renderer: InlineConfig): Promise<ChunkGroup[]> {
  const chunks = await bundled(renderer)
  const loaded = Object.entries(parts).map(([part, start]) => [part as Part, modulesOf(chunks, startingWith(chunks, start))] as const)
  const first = modulesOf(chunks, startingWith(chunks, 'app.html'))
  const later = new Set(
    chunks.filter((one) => one.isDynamicEntry && !isStart(one.facadeModuleId)).flatMap((one) => [...modulesOf(chunks, one)]),
  )
  const groupOf = (id: string): string => {
    const sharing = loaded.filter(([, modules]) => modules.has(id)).map(([part]) => part)
    if (first.has(id) || isStart(id)) return ''
    if (sharing.includes('program') || !later.has(id)) return sharing.join('-')
    // A lazy part of the workstation must not load the database's page with what it shares with it, nor a package it does not need.
    return id.includes('node_modules') ? '' : [...sharing, 'later'].join('-')
  }
  const names = new Set(loaded.flatMap(([, modules]) => [...modules].map(groupOf)).filter((name) => name !== ''))
  // What more pages share is taken first: nothing of it depends on what fewer share.
  return [...names].map((name) => ({ name, test: (id) => groupOf(id) === name, priority: name.split('-').length }))
}

async function bundled(renderer: InlineConfig): Promise<readonly Rolldown.OutputChunk[]> {
  const output = await build({
    ...renderer,
    configFile: false,
    logLevel: 'error',
    build: { ...renderer.build, write: false, minify: false },
  })
  return [output].flat().flatMap((one) => ('output' in one ? one.output.filter((file) => file.type === 'chunk') : []))
}

function startingWith(chunks: readonly Rolldown.OutputChunk[], path: string): Rolldown.OutputChunk {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(join('/src-renderer', path)))
  if (!chunk) throw new Error(`the build has no ${path}`)
  return chunk
}

/** Where a part begins stays a file of its own: the page names it. */
function isStart(id: string | null): boolean {
  return Object.values(parts).some((path) => id?.endsWith(join('/src-renderer', path)))
}

/** The modules of a chunk and of all that is loaded with it. */
function modulesOf(chunks: readonly Rolldown.OutputChunk[], from: Rolldown.OutputChunk): ReadonlySet<string> {
  const found = new Set([from])
  for (const { imports } of found) for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk)
  return new Set([...found].flatMap(({ moduleIds }) => moduleIds))
}
