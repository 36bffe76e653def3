import { createRequire, Module } from 'node:module'
import { parentPort } from 'node:worker_threads'
import type { PictureJob, PictureReply } from './picture-jobs.ts'

type SharpModule = typeof import('sharp')['default']

/** Longest edge of a thumbnail, pixels. */
const thumbEdge = 480
/** Tried in this order until the file fits: first a little quality, then size. */
const shrinkEdges = [4096, 2560, 2048, 1600, 1280, 1024, 800, 480]
const shrinkQualities = [90, 82, 74]

/**
 * Pictures in a thread of their own, so that neither decoding nor a crash of the decoder holds the program up. Speaks
 * `PictureJob` and `PictureReply`; one job at a time.
 */
function serve(port: NonNullable<typeof parentPort>): void {
  const sharp = loadSharp()
  port.on('message', (job: PictureJob & { readonly n: number }) => {
    void perform(sharp, job).then(
      (reply) => port.postMessage({ n: job.n, ...reply }),
      (error: unknown) => port.postMessage({ n: job.n, ok: false, why: error instanceof Error ? error.message : String(error) }),
    )
  })
}

/** On Linux only the wasm build: the native one brings Electron's main process down (two GLibs in one process). */
function loadSharp(): SharpModule {
  if (process.platform === 'linux') forbidNative()
  const sharp = createRequire(import.meta.url)('sharp') as SharpModule
  sharp.cache(false)
  sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadPdf', 'VipsForeignLoadMagick'] })
  return sharp
}

function forbidNative(): void {
  const loader = Module as unknown as { _resolveFilename: (request: string, ...rest: unknown[]) => string }
  const resolve = loader._resolveFilename
  loader._resolveFilename = (request, ...rest) => {
    if (!/^@img\/sharp-(linux|libvips)/.test(request)) return resolve.call(loader, request, ...rest)
    throw Object.assign(new Error(`not used here: ${request}`), { code: 'MODULE_NOT_FOUND' })
  }
}

async function perform(sharp: SharpModule, job: PictureJob): Promise<PictureReply> {
  if (job.kind === 'size') return { ok: true, kind: 'size', ...(await displayedSize(sharp, job.path)) }
  if (job.kind === 'thumb') {
    const bytes = await sharp(job.path, { limitInputPixels: job.maxPixels, pages: 1 })
      .autoOrient()
      .resize({ width: thumbEdge, height: thumbEdge, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer()
    return { ok: true, kind: 'thumb', bytes }
  }
  return shrink(sharp, job)
}

/** Pixels as shown, after the camera's orientation. Reads the header only, whatever the size. */
async function displayedSize(sharp: SharpModule, path: string): Promise<{ width: number; height: number }> {
  const facts = await sharp(path, { limitInputPixels: false, pages: 1 }).metadata()
  const turned = (facts.orientation ?? 1) >= 5
  return turned ? { width: facts.height, height: facts.width } : { width: facts.width, height: facts.height }
}

async function shrink(sharp: SharpModule, job: Extract<PictureJob, { kind: 'shrink' }>): Promise<PictureReply> {
  const facts = await sharp(job.path, { limitInputPixels: job.maxPixels, pages: 1 }).metadata()
  const longest = Math.max(facts.width, facts.height)
  const small = job.maxSides === null || facts.width + facts.height <= job.maxSides
  const fits = small && job.keepOriginalIfFits && facts.exif === undefined && facts.xmp === undefined && facts.iptc === undefined
  if (fits) return { ok: true, kind: 'original', ...(await displayedSize(sharp, job.path)) }
  const edges = [longest, ...shrinkEdges.filter((edge) => edge < longest)].filter((edge) => edge <= 4096 || longest <= 4096)
  for (const edge of edges) {
    for (const quality of shrinkQualities) {
      const { data, info } = await sharp(job.path, { limitInputPixels: job.maxPixels, pages: 1 })
        .autoOrient()
        .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality })
        .toBuffer({ resolveWithObject: true })
      if (data.length <= job.maxBytes) return { ok: true, kind: 'shrunk', bytes: data, width: info.width, height: info.height }
    }
  }
  return { ok: false, why: 'does not fit' }
}

if (parentPort) serve(parentPort)
