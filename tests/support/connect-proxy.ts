import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export type ConnectProxy = {
  readonly url: string
  /** `host:port` of every tunnel that was asked for, in order, and with which credentials. */
  readonly asked: readonly { readonly to: string; readonly credentials: string | null }[]
  close(): void
}

/** An HTTP proxy on loopback that tunnels (CONNECT), or refuses each tunnel with a status. */
export async function startConnectProxy(refuse: number | null = null): Promise<ConnectProxy> {
  const asked: { to: string; credentials: string | null }[] = []
  const server = createServer((_, response) => response.writeHead(405).end())
  server.on('connect', (request, client, head) => {
    const to = request.url ?? ''
    asked.push({ to, credentials: request.headers['proxy-authorization'] ?? null })
    client.on('error', () => undefined)
    if (refuse !== null) return void client.end(`HTTP/1.1 ${refuse} Refused\r\ncontent-length: 0\r\n\r\n`)
    const [host, port] = to.split(':')
    const far = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n')
      far.write(head)
      far.pipe(client)
      client.pipe(far)
    })
    far.on('error', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
