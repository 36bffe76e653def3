import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createPageServer } from '#main/shell/page-server.ts'
import type { PageReply, PageRequest, PageService } from '#main/shell/shell.ts'

const outFolder = mkdtempSync(join(tmpdir(), 'rubrika-page-'))
mkdirSync(join(outFolder, 'renderer', 'assets'), { recursive: true })
writeFileSync(join(outFolder, 'renderer', 'app.html'), '<!doctype html><html><head><title>x</title></head></html>')
writeFileSync(join(outFolder, 'renderer', 'assets', 'a-1.js'), '1')
afterAll(() => rmSync(outFolder, { recursive: true }))

const service: PageService = {
  pageConnected: () => undefined,
  respond: async ({ path }) => (path === '/media/1' ? { status: 206, headers: { 'content-type': 'image/png' }, body: null } : null),
}
const server = createPageServer({ outFolder, service: () => service, connect: ['ws://127.0.0.1:9'] })

function ask(path: string, method: PageRequest['method'] = 'GET'): Promise<PageReply> {
  return server.respond({ method, path, headers: {}, async *body() {} })
}

function textOf({ body }: PageReply): string {
  return Buffer.from((body ?? []) as Uint8Array).toString('utf8')
}

describe('the page server', () => {
  it('puts the nonce of the policy into the page, another one for each load', async () => {
    const replies = [await ask('/'), await ask('/app.html')]
    const nonces = replies.map((reply) => /'nonce-([^']+)'/.exec(reply.headers['content-security-policy'] ?? '')?.[1])
    expect(textOf(replies[0] as PageReply)).toContain(`<head><meta property="csp-nonce" nonce="${nonces[0]}"><title>`)
    expect(nonces[0]).not.toBe(nonces[1])
  })

  it('allows no inline code, no evaluation and no address but its own and the socket', async () => {
    const policy = (await ask('/')).headers['content-security-policy'] ?? ''
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self' ws://127.0.0.1:9;")
  })

  it('asks the program first and adds the security headers to its replies', async () => {
    const reply = await ask('/media/1')
    expect(reply).toEqual({
      status: 206,
      headers: {
        'content-type': 'image/png',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      },
      body: null,
    })
  })

  it('lets only files with a hash in their name be kept', async () => {
    expect((await ask('/assets/a-1.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await ask('/')).headers['cache-control']).toBe('no-store')
  })

  it('answers 404 outside its files and 405 to a POST nobody takes', async () => {
    expect((await ask('/../package.json')).status).toBe(404)
    expect((await ask('/app.html', 'POST')).status).toBe(405)
  })
})
