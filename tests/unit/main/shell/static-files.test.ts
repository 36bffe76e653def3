import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { placeInside, readStaticFile } from '#main/shell/static-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'rubrika-static-'))
writeFileSync(join(folder, 'app.html'), '<html></html>')
writeFileSync(join(folder, 'secrets.txt'), 'not a kind we ship')
afterAll(() => rmSync(folder, { recursive: true }))

describe('placeInside', () => {
  it('finds a file of the folder, whatever follows the path', () => {
    expect(placeInside(folder, '/assets/app-1.js?x=1#y')).toBe(join(folder, 'assets', 'app-1.js'))
  })

  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/..\\package.json',
    '/app.html%00.js',
    '/%E0%A4%A',
    '/',
    '',
  ])('refuses %j', (path) => {
    expect(placeInside(folder, path)).toBeNull()
  })

  it('keeps an absolute path inside the folder', () => {
    expect(placeInside(folder, '//etc/passwd')).toBe(`${folder}${sep}etc${sep}passwd`)
  })
})

describe('readStaticFile', () => {
  it('names the type of what it reads', async () => {
    const file = await readStaticFile(folder, '/app.html')
    expect(file?.type).toBe('text/html; charset=utf-8')
  })

  it('does not know kinds of files we do not ship', async () => {
    expect(await readStaticFile(folder, '/secrets.txt')).toBeNull()
  })

  it('has nothing for a file that is not there', async () => {
    expect(await readStaticFile(folder, '/missing.js')).toBeNull()
  })
})
