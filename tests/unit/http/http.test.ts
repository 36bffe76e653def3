import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { createHttp, type Http, type HttpDeps } from '#main/http/http.ts'
import { createRateBudget } from '#main/http/rate-budget.ts'
import { createTestClock } from '#tests/support/test-clock.ts'

const opened: Http[] = []
afterEach(async () => {
  for (const http of opened.splice(0)) await http.stop()
})

function anHttp(clock = createTestClock(), more: Partial<HttpDeps> = {}): Http {
  const http = createHttp({ clock, ...more })
  opened.push(http)
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

/** A server that does with the connection what a test says, without speaking HTTP. */
async function aTcpServer(met: (socket: Socket) => void): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined)
    met(socket)
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const post = { method: 'POST', body: 'token=secret-token' } as const

describe('http', () => {
  it('answers status, headers and body of any answer, refusals included', async () => {
    const url = await aServer((_, response) => response.writeHead(429, { 'X-Words': 'slow down', date: 'x' }).end('{"error":"x"}'))
    const answer = await anHttp().send({ method: 'GET', url })
    expect(answer).toMatchObject({ ok: true, value: { status: 429, headers: { 'x-words': 'slow down' } } })
    expect(answer.ok && Buffer.from(answer.value.body).toString()).toBe('{"error":"x"}')
  })

  it('does not wait for ever for the system to say which proxy leads there', async () => {
    const clock = createTestClock()
    const sent = anHttp(clock, { proxyOf: () => new Promise(() => undefined) }).send({ ...post, url: 'http://127.0.0.1:1/' })
    await clock.pass(10_000)
    expect(await sent).toEqual({ ok: false, problem: { kind: 'neverLeft', timedOut: true, reason: 'proxySearch' } })
  })

  it('does not follow a redirect, which would carry the token elsewhere', async () => {
    const seen: string[] = []
    const url = await aServer((request, response) => {
      seen.push(request.url ?? '')
      response.writeHead(302, { location: '/elsewhere' }).end()
    })
    expect(await anHttp().send({ ...post, url })).toMatchObject({ ok: true, value: { status: 302 } })
    expect(seen).toEqual(['/'])
  })

  it('knows that a refused connection and an unknown name sent nothing', async () => {
    const refused = await anHttp().send({ ...post, url: 'http://127.0.0.1:1/?token=secret-token' })
    expect(refused).toEqual({ ok: false, problem: { kind: 'neverLeft', timedOut: false, reason: 'ECONNREFUSED' } })
    const nameless = await anHttp().send({ ...post, url: 'http://nowhere.invalid/' })
    expect(nameless).toMatchObject({ ok: false, problem: { kind: 'neverLeft' } })
  })

  it('cannot know what became of a request whose connection broke after it began', async () => {
    const url = await aTcpServer((socket) => socket.once('data', () => socket.resetAndDestroy()))
    expect(await anHttp().send({ ...post, url })).toEqual({
      ok: false,
      problem: { kind: 'answerLost', timedOut: false, reason: 'ECONNRESET' },
    })
  })

  it('gives an answer up at its deadline and calls it lost', async () => {
    const clock = createTestClock()
    let arrived: () => void
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const url = await aTcpServer((socket) => socket.once('data', () => arrived()))
    const sent = anHttp(clock).send({ ...post, url, timeoutMs: 5000 })
    await arrival
    await clock.pass(4999)
    await clock.pass(1)
    expect(await sent).toEqual({ ok: false, problem: { kind: 'answerLost', timedOut: true, reason: 'timeout' } })
  })

  it('calls a request that still waited for a connection at its deadline unsent, and does not send it later', async () => {
    const clock = createTestClock()
    const requests: string[] = []
    const url = await aServer((request) => void requests.push(request.url ?? ''))
    const http = anHttp(clock)
    const filling = Array.from({ length: 8 }, (_, i) => http.send({ method: 'GET', url: `${url}/${i}`, timeoutMs: 60_000 }))
    const waiting = http.send({ ...post, url: `${url}/late`, timeoutMs: 1000 })
    await clock.pass(1000)
    expect(await waiting).toEqual({ ok: false, problem: { kind: 'neverLeft', timedOut: true, reason: 'timeout' } })
    await clock.pass(60_000)
    await Promise.all(filling)
    expect(requests).not.toContain('/late')
  })

  it('refuses an answer longer than allowed', async () => {
    const url = await aServer((_, response) => response.end('x'.repeat(1001)))
    const sent = await anHttp().send({ method: 'GET', url, maxAnswerBytes: 1000 })
    expect(sent).toMatchObject({ ok: false, problem: { kind: 'answerLost', reason: 'answerTooBig' } })
  })

  it("says when to come back, and hears the server's clock", async () => {
    const clock = createTestClock(Date.UTC(2026, 10, 22, 9))
    const dates: [number, number][] = []
    const url = await aServer((_, response) => {
      response.writeHead(429, { 'retry-after': '90', date: 'Sun, 22 Nov 2026 09:05:00 GMT' }).end()
    })
    const http = anHttp(clock, { onServerDate: (server, own) => dates.push([server, own]) })
    const answer = await http.send({ method: 'GET', url })
    expect(answer.ok && answer.value.notBefore).toBe(Date.UTC(2026, 10, 22, 9, 1, 30))
    expect(dates).toEqual([[Date.UTC(2026, 10, 22, 9, 5), Date.UTC(2026, 10, 22, 9)]])
  })

  it('sends nothing once its own budget is spent', async () => {
    const clock = createTestClock(0)
    const url = await aServer((_, response) => response.end('ok'))
    const budget = { of: createRateBudget(clock, { capacity: 1, perMs: 1000 }), cost: 1 }
    const http = anHttp(clock)
    expect(await http.send({ method: 'GET', url, budget })).toMatchObject({ ok: true })
    expect(await http.send({ method: 'GET', url, budget })).toEqual({ ok: false, problem: { kind: 'budget', notBefore: 1000 } })
  })
})
