import { randomBytes } from 'node:crypto'

/** Who may use the loopback server: browsers that traded a one-time token for a cookie. */
export type PageSessions = {
  /** A token for one address; good for one trade. */
  newToken(): string
  /** The cookie's value for a token, or null when the token is unknown or was used. */
  trade(token: string): string | null
  /** Whether a `Cookie` header holds a value we gave out. */
  knows(cookieHeader: string | undefined): boolean
  readonly cookieName: string
}

/** Tokens and cookies live as long as the process; a cookie carries the port in its name, because cookies do not know ports. */
export function createPageSessions(port: number): PageSessions {
  const tokens = new Set<string>()
  const cookies = new Set<string>()
  const cookieName = `rubrika-${port}`
  const secret = () => randomBytes(32).toString('base64url')
  return {
    cookieName,
    newToken() {
      const token = secret()
      tokens.add(token)
      return token
    },
    trade(token) {
      if (!tokens.delete(token)) return null
      const cookie = secret()
      cookies.add(cookie)
      return cookie
    },
    knows(header) {
      const pairs = (header ?? '').split(';').map((pair) => pair.trim())
      return pairs.some((pair) => pair.startsWith(`${cookieName}=`) && cookies.has(pair.slice(cookieName.length + 1)))
    },
  }
}
