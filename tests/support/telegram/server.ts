import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type BotApi, readBotApi } from './bot-api.ts'
import { control } from './control.ts'
import { methods } from './methods.ts'
import { type BotRequest, readRequest } from './request.ts'
import { Refusal } from './rules.ts'
import { anEmptyWorld, type World } from './world.ts'

/**
 * An emulator of the Bot API on plain HTTP. Every request is checked against the published interface and every answer
 * too: one of ours that does not conform is a status 500 that names what is wrong. `/emulator/…` is its remote control.
 */
export function createBotApiServer(): Server {
  const api = readBotApi()
  const world = anEmptyWorld()
  return createServer((request, response) => {
    void serve({ api, world }, request, response).catch((error: unknown) => {
      // A client that is cut off in the middle is part of what is tested.
      if (!request.destroyed || !response.destroyed) reply(response, 500, { ok: false, error_code: 500, description: String(error) })
    })
  })
}

type Network = { readonly api: BotApi; readonly world: World }

async function serve({ api, world }: Network, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url?.startsWith('/emulator/')) return reply(response, 200, await control(world, request))
  const read = await readRequest(request, api)
  try {
    if (read === 'tooBig') throw new Refusal(413, 'Request Entity Too Large')
    if (read === 'notFound') throw new Refusal(404, 'Not Found')
    const result = await answer({ api, world }, read)
    reply(response, 200, { ok: true, result })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const more = error.parameters === null ? {} : { parameters: error.parameters }
    reply(response, error.code, { ok: false, error_code: error.code, description: error.message, ...more })
  }
}

async function answer({ api, world }: Network, { token, method: written, parameters, files }: BotRequest): Promise<unknown> {
  const bot = world.bots.get(token)
  if (!/^\d+:[\w-]+$/.test(token)) throw new Refusal(404, 'Not Found')
  if (!bot) throw new Refusal(401, 'Unauthorized')
  const method = api.methodNamed(written)
  const does = method === null ? undefined : methods[method]
  if (method === null || !does) throw new Refusal(404, 'Not Found: method not found')
  refuseAsOrdered(world, method)
  const fault = api.requestFault(method, parameters)
  if (fault !== null) throw new Refusal(400, `Bad Request: the request does not fit ${api.version}: ${fault}`)
  const result = await does({ world, bot, parameters, files })
  const wrong = api.resultFault(method, result)
  if (wrong !== null) throw new Error(`the emulator's answer to ${method} does not fit ${api.version}: ${wrong}`)
  return result
}

function refuseAsOrdered({ refusals }: World, method: string): void {
  const order = refusals.find((one) => one.method === method && one.times > 0)
  if (!order) return
  order.times -= 1
  throw new Refusal(order.code, order.description, order.parameters ?? null)
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
