/**
 * The first way of a proxy list as Chromium answers it (`PROXY a:8080; SOCKS5 b:1080; DIRECT`), as an address; null: direct, or
 * nothing we can speak. SOCKS without a number is version 4, which nobody needs today.
 */
export function proxyFromList(list: string): string | null {
  for (const way of list.split(';')) {
    const [kind = '', host = ''] = way.trim().split(/\s+/)
    const scheme = schemes[kind.toUpperCase()]
    if (scheme === null) return null
    if (scheme !== undefined && host !== '') return `${scheme}://${host}`
  }
  return null
}

const schemes: Readonly<Record<string, 'http' | 'https' | 'socks5' | null>> = {
  DIRECT: null,
  PROXY: 'http',
  HTTP: 'http',
  HTTPS: 'https',
  SOCKS5: 'socks5',
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy that the environment names for an address (`HTTPS_PROXY`, `HTTP_PROXY`, else `ALL_PROXY`, small letters first, as
 * curl reads them); null: direct. This machine itself is never asked for through one, and `NO_PROXY` names what else is not.
 */
export function proxyFromEnvironment(env: Environment, url: string): string | null {
  const { protocol, hostname, port } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isThisMachine(host) || isExempt(named(env, 'no_proxy'), host, port || (protocol === 'https:' ? '443' : '80'))) return null
  const chosen = named(env, protocol === 'https:' ? 'https_proxy' : 'http_proxy') || named(env, 'all_proxy')
  if (chosen === '') return null
  const address = /^[a-z0-9+.-]+:\/\//i.test(chosen) ? chosen : `http://${chosen}`
  return URL.canParse(address) ? address.replace(/^socks5?h?:/i, 'socks5:') : null
}

function named(env: Environment, name: string): string {
  return (env[name] || env[name.toUpperCase()] || '').trim()
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d+){3}$/.test(host)
}

/** `NO_PROXY`: names with their subdomains, with or without a leading dot or a port, separated by commas; `*` means all. */
function isExempt(list: string, host: string, port: string): boolean {
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = '', only] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
      if (only !== undefined && only !== port) return false
      const bare = name.replace(/^\*?\./, '')
      return entry === '*' || host === bare || host.endsWith(`.${bare}`)
    })
}
