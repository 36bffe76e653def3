import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { type LoopbackServer, openLoopbackServer } from '#main/shell/node-browser/loopback-server.ts'
import { portsToTry } from '#main/shell/node-browser/server-ports.ts'
import type { PageService } from '#main/shell/shell.ts'
import { type RawRequest, rawRequest } from '#tests/support/raw-request.ts'

const outFolder = mkdtempSync(join(tmpdir(), 'rubrika-loopback-'))
mkdirSync(join(outFolder, 'renderer'), { recursive: true })
writeFileSync(join(outFolder, 'renderer', 'app.html'), '<html><head></head></html>')
writeFileSync(join(outFolder, 'outside.json'), '{"secret":true}')

/** A program with one picture, one upload and a page contract that echoes. */
const service: PageService = {
  pageConnected: (transport) => void transport.listen((message) => transport.post({ echo: message })),
  async respond({ path, method, body }) {
    if (path === '/media/1' && method === 'GET')
      return { status: 200, headers: { 'content-type': 'image/png' }, body: Buffer.from('picture') }
    if (path !== '/media' || method !== 'POST') return null
    let bytes = 0
    for await (const part of body()) bytes += part.length
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify({ bytes })) }
  },
}

let server: LoopbackServer
let own = ''
beforeAll(async () => {
  server = await openLoopbackServer({ outFolder, service: () => service, ports: [], againKey: 'the key' })
  own = `127.0.0.1:${server.port}`
})
afterAll(async () => {
  await server.close()
  rmSync(outFolder, { recursive: true })
})

const ask = (request: Omit<RawRequest, 'port'>) => rawRequest({ port: server.port, ...request, headers: { host: own, ...request.headers } })
const tokenOf = (address: string) => /#token=([\w-]+)/.exec(address)?.[1] ?? ''
const trade = (token: string, headers: Record<string, string> = {}) =>
  ask({ path: '/session', method: 'POST', body: token, headers: { origin: `http://${own}`, ...headers } })

async function signIn(): Promise<string> {
  const reply = await trade(tokenOf(server.newAddress('')))
  return String(reply.headers['set-cookie']).split(';')[0] ?? ''
}

const upgrade = (headers: Record<string, string>, path = '/socket') =>
  ask({
    path,
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...headers,
    },
  })

describe('the loopback server', () => {
  it('trades a token for a cookie no script reads and no other site sends', async () => {
    const reply = await trade(tokenOf(server.newAddress('')))
    expect(reply.status).toBe(204)
    expect(String(reply.headers['set-cookie'])).toMatch(
      new RegExp(`^rubrika-${server.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    )
  })

  it('refuses a token a second time', async () => {
    const token = tokenOf(server.newAddress(''))
    expect((await trade(token)).status).toBe(204)
    const again = await trade(token)
    expect([again.status, again.headers['set-cookie']]).toEqual([403, undefined])
  })

  it('refuses a guessed token and one that never ends', async () => {
    expect((await trade('A'.repeat(43))).status).toBe(403)
    expect((await trade('A'.repeat(5_000))).status).toBe(413)
  })

  it('refuses to trade for a page of another origin', async () => {
    const token = tokenOf(server.newAddress(''))
    expect((await trade(token, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await trade(token)).status).toBe(204)
  })

  it.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1', '[::1]'])('refuses the host %j', async (host) => {
    const cookie = await signIn()
    expect((await ask({ path: '/', headers: { host, cookie } })).status).toBe(403)
    expect((await ask({ path: '/media/1', headers: { host, cookie } })).status).toBe(403)
  })

  it.each(['https://evil.example', 'null', 'http://localhost:1', 'http://127.0.0.1'])('refuses the origin %j', async (origin) => {
    const cookie = await signIn()
    expect((await ask({ path: '/media/1', headers: { origin, cookie } })).status).toBe(403)
    expect((await ask({ path: '/media', method: 'POST', body: 'x', headers: { origin, cookie } })).status).toBe(403)
    expect((await upgrade({ origin, cookie })).status).toBe(403)
  })

  it('refuses what another site embeds, even without an Origin header', async () => {
    const cookie = await signIn()
    for (const site of ['cross-site', 'same-site'])
      expect((await ask({ path: '/media/1', headers: { cookie, 'sec-fetch-site': site } })).status).toBe(403)
  })

  it('gives the program’s data to nobody without the cookie', async () => {
    expect((await ask({ path: '/media/1' })).status).toBe(404)
    expect((await ask({ path: '/media/1', headers: { cookie: `rubrika-${server.port}=guess` } })).status).toBe(404)
    expect((await ask({ path: '/media', method: 'POST', body: 'x', headers: { origin: `http://${own}` } })).status).toBe(403)
    expect((await upgrade({ origin: `http://${own}` })).status).toBe(403)
  })

  it('refuses a writing request and a socket that name no origin', async () => {
    const cookie = await signIn()
    expect((await ask({ path: '/media', method: 'POST', body: 'x', headers: { cookie } })).status).toBe(403)
    expect((await upgrade({ cookie })).status).toBe(403)
  })

  it('has its socket at one path', async () => {
    const cookie = await signIn()
    expect((await upgrade({ cookie, origin: `http://${own}` })).status).toBe(101)
    expect((await upgrade({ cookie, origin: `http://${own}` }, '/other')).status).toBe(403)
  })

  it.each(['/../outside.json', '/..%2foutside.json', '/%2e%2e/outside.json', '/assets/..%2f..%2foutside.json', '/..%5coutside.json'])(
    'has nothing at %j',
    async (path) => {
      const cookie = await signIn()
      const reply = await ask({ path, headers: { cookie } })
      expect([reply.status, reply.text]).toEqual([404, 'not found'])
    },
  )

  it('takes no other methods', async () => {
    const cookie = await signIn()
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'TRACE'])
      expect((await ask({ path: '/media/1', method, headers: { cookie, origin: `http://${own}` } })).status).toBe(405)
  })

  it('streams what a known page uploads', async () => {
    const cookie = await signIn()
    const body = new Uint8Array(3_000_000)
    const reply = await ask({ path: '/media', method: 'POST', body, headers: { cookie, origin: `http://${own}` } })
    expect(JSON.parse(reply.text)).toEqual({ bytes: 3_000_000 })
  })

  it('carries the page contract over the socket and closes it for what is not JSON', async () => {
    const cookie = await signIn()
    const socket = new WebSocket(`ws://${own}/socket`, { headers: { cookie, origin: `http://${own}` } })
    const first = new Promise((resolve) => socket.once('message', (data) => resolve(JSON.parse(String(data)))))
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.once('open', () => socket.send('{"hello":1}'))
    expect(await first).toEqual({ echo: { hello: 1 } })
    socket.send('not json')
    expect(await closed).toBe(1007)
  })

  it('gives another address only to who knows the key', async () => {
    const good = await ask({ path: '/again', method: 'POST', headers: { 'x-rubrika-key': 'the key' } })
    expect((await trade(tokenOf(good.text))).status).toBe(204)
    expect((await ask({ path: '/again', method: 'POST', headers: { 'x-rubrika-key': 'a key' } })).status).toBe(403)
    const fromPage = { 'x-rubrika-key': 'the key', origin: 'https://evil.example' }
    expect((await ask({ path: '/again', method: 'POST', headers: fromPage })).status).toBe(403)
  })

  it('takes the next free port when its own is taken', async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
    )
    const other = await openLoopbackServer({ outFolder, service: () => service, ports: portsToTry(port), againKey: 'k' })
    expect(other.port).not.toBe(port)
    expect((await rawRequest({ port: other.port, path: '/', headers: { host: `127.0.0.1:${other.port}` } })).status).toBe(200)
    await other.close()
    taken.close()
  })
})
