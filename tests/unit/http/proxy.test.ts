import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createHttp, type Http } from '#main/http/http.ts'
import { publishProblem as blueskyProblem, readProblem } from '#main/networks/bluesky/problems.ts'
import { publishProblem as telegramProblem } from '#main/networks/telegram/problems.ts'
import { startConnectProxy } from '#tests/support/connect-proxy.ts'
import { freePort } from '#tests/support/free-port.ts'
import { createTestClock } from '#tests/support/test-clock.ts'

function through(proxy: string | null): Http {
  const http = createHttp({ clock: createTestClock(), proxyOf: async () => proxy })
  onTestFinished(() => http.stop())
  return http
}

async function aServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function aProxy(refuse: number | null = null) {
  const proxy = await startConnectProxy(refuse)
  onTestFinished(proxy.close)
  return proxy
}

describe('a request through the system’s proxy', () => {
  it('reaches the server by a tunnel, headers and body whole', async () => {
    const url = await aServer((request, response) =>
      request.pipe(response.writeHead(200, { 'x-token': request.headers.authorization ?? '' })),
    )
    const proxy = await aProxy()
    const answer = await through(proxy.url).send({ method: 'POST', url, headers: { authorization: 'Bearer secret' }, body: 'Хлеб' })
    expect(answer).toMatchObject({ ok: true, value: { status: 200, headers: { 'x-token': 'Bearer secret' } } })
    expect(answer.ok && Buffer.from(answer.value.body).toString()).toBe('Хлеб')
    expect(proxy.asked).toEqual([{ to: new URL(url).host, credentials: null }])
  })

  it('tells the proxy who one is, where the address says it', async () => {
    const url = await aServer((_, response) => response.end())
    const proxy = await aProxy()
    await through(proxy.url.replace('//', '//anna:p%40ss@')).send({ method: 'GET', url })
    expect(proxy.asked[0]?.credentials).toBe(`Basic ${Buffer.from('anna:p@ss').toString('base64')}`)
  })

  it.each([403, 407, 502])('that answers %i is the proxy’s refusal: nothing was sent, and no credential is told', async (status) => {
    const proxy = await aProxy(status)
    const answer = await through(proxy.url.replace('//', '//anna:secret@')).send({ method: 'POST', url: 'https://pds.example/', body: 'x' })
    expect(answer).toEqual({ ok: false, problem: { kind: 'proxyFailed', proxy: new URL(proxy.url).host, reason: `HTTP ${status}` } })
  })

  it('that nobody answers is the proxy’s fault, not the network’s', async () => {
    const port = await freePort()
    const answer = await through(`http://127.0.0.1:${port}`).send({ method: 'POST', url: 'https://pds.example/', body: 'x' })
    expect(answer).toEqual({ ok: false, problem: { kind: 'proxyFailed', proxy: `127.0.0.1:${port}`, reason: 'ECONNREFUSED' } })
    const socks = await through(`socks5://127.0.0.1:${port}`).send({ method: 'POST', url: 'https://pds.example/', body: 'x' })
    expect(socks).toMatchObject({ ok: false, problem: { kind: 'proxyFailed', proxy: `127.0.0.1:${port}` } })
  })

  it('keeps the rule of lost answers behind the tunnel', async () => {
    const url = await aServer((request) => void request.on('data', () => request.socket.destroy()))
    const proxy = await aProxy()
    const answer = await through(proxy.url).send({ method: 'POST', url, body: 'x' })
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'answerLost' } })
  })

  it('goes another way as soon as the system says so', async () => {
    const url = await aServer((_, response) => response.end())
    const proxy = await aProxy()
    let way: string | null = proxy.url
    const http = createHttp({ clock: createTestClock(), proxyOf: async () => way })
    onTestFinished(() => http.stop())
    await http.send({ method: 'GET', url })
    way = null
    expect(await http.send({ method: 'GET', url })).toMatchObject({ ok: true })
    expect(proxy.asked).toHaveLength(1)
  })
})

describe('a proxy that let nothing through', () => {
  const failure = { kind: 'proxyFailed', proxy: '10.0.0.1:8080', reason: 'HTTP 407' } as const

  it('is waited for by the publisher and named to the person who connects', () => {
    const expected = { sort: 'retry', kind: 'proxyFailed', notBefore: null, detail: '10.0.0.1:8080: HTTP 407' }
    expect(blueskyProblem(failure, true)).toEqual(expected)
    expect(telegramProblem(failure)).toEqual(expected)
    expect(readProblem(failure, 'https://pds.example')).toEqual({
      kind: 'proxyFailed',
      values: { proxy: '10.0.0.1:8080', reason: 'HTTP 407' },
    })
  })
})
