import type { IncomingHttpHeaders } from 'node:http'

/**
 * Why a request to the loopback server is refused, or null. Any page of the web can send requests to 127.0.0.1, so the address the
 * browser meant (Host, against rebinding names) and the page that sent it (Origin, Sec-Fetch-Site) must both be our own. What
 * changes something, and a socket, must name its origin.
 */
export function refusal(headers: IncomingHttpHeaders, port: number, writes: boolean): string | null {
  const own = `127.0.0.1:${port}`
  if (headers.host !== own) return 'wrong host'
  if (headers.origin === undefined ? writes : headers.origin !== `http://${own}`) return 'wrong origin'
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'wrong site'
  return null
}
