import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
}

export type StaticFile = { readonly bytes: Uint8Array; readonly type: string }

/**
 * The file inside `folder` a request path names, or null when there is none. A path that leads out of the folder (`..`, encoded
 * or not, a backslash, a NUL, an absolute path) and a kind of file we do not ship count as none.
 */
export async function readStaticFile(folder: string, path: string): Promise<StaticFile | null> {
  const file = placeInside(folder, path)
  const type = file === null ? undefined : types[extname(file).toLowerCase()]
  if (file === null || type === undefined) return null
  try {
    return { bytes: await readFile(file), type }
  } catch {
    return null
  }
}

/** Where a request path lies on disk, null when it is not inside the folder. */
export function placeInside(folder: string, path: string): string | null {
  const decoded = decodePath(path)
  if (decoded === null || /[\\\0]/.test(decoded) || decoded.split('/').includes('..')) return null
  const place = resolve(folder, `.${sep}${decoded.replace(/^\/+/, '')}`)
  return place.startsWith(folder + sep) ? place : null
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path.split(/[?#]/)[0] ?? '')
  } catch {
    return null
  }
}
