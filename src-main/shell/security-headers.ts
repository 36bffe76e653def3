import { randomBytes } from 'node:crypto'

/** A fresh nonce for the style elements of one page load. */
export function newNonce(): string {
  return randomBytes(18).toString('base64')
}

/**
 * The content security policy of a page. No `unsafe-inline`: only style elements with the page load's nonce (the component
 * library makes some) are accepted. `connect` names the sockets a page may open besides its own origin.
 */
export function contentSecurityPolicy(nonce: string, connect: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Headers every reply of ours carries. */
export const plainSecurityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const

/**
 * Cuts a page off from whoever opened it. Only for pages in a browser of others: windows of ours are opened by nobody and open
 * none, and there this header would make each of them start a second process for the page in place of the one it has.
 */
export const cutFromOpener = { 'cross-origin-opener-policy': 'same-origin' } as const

/** The page with its nonce where scripts find it: React-made style elements, the editor and Vite's own preloads read this element. */
export function withNonce(html: string, nonce: string): string {
  return html.replace(/<head(\s[^>]*)?>/i, (head) => `${head}<meta property="csp-nonce" nonce="${nonce}">`)
}
