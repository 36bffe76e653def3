/**
 * What must stand before any other module runs, hence the one module here with work at import time. zod would probe
 * `new Function`, which the content policy refuses and reports. Mantine's scroll lock reads its style nonce from this
 * global alone.
 */
import { z } from 'zod'

z.config({ jitless: true })

/** The nonce of this page load: style elements that carry it are let in by the content policy. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

Object.assign(globalThis, { __webpack_nonce__: styleNonce })
