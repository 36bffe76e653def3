/**
 * The origin of a server's address as a person types it (with or without `https://`), or null when it is none we may
 * send a token to: plain http is taken for this machine's own loopback only, a token must not travel readable.
 */
export function serverOrigin(typed: string): string | null {
  const address = typed.includes('://') ? typed : `https://${typed}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const bare = url.username === '' && url.password === '' && url.search === '' && url.hash === '' && /^\/?$/.test(url.pathname)
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))
  return bare && safe ? url.origin : null
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}
