import type { NetworkFacts } from '../network.ts'

const messageLimit = 4096
const captionLimit = 1024

/**
 * Telegram channels by the Bot API: 4096 characters of a message or 1024 of a caption, counted in UTF-16 units after the
 * markup became entities; an album holds 2 to 10 pictures of 10 MB, width and height together 10,000 pixels, each
 * (core.telegram.org/bots/api: sendMessage, sendPhoto, sendMediaGroup). There is no alt text, no history, no look-up and
 * no key to send again by. WebP is not among what the documentation of sendPhoto promises, so it goes as JPEG.
 */
export const telegram: NetworkFacts = {
  id: 'telegram',
  name: 'Telegram',
  images: {
    maxItems: 10,
    minItems: 0,
    maxBytes: 10_000_000,
    types: ['image/jpeg', 'image/png'],
    refused: ['image/gif'],
    maxSides: 10_000,
    hasAlt: false,
    altMax: null,
  },
  textLimit: (pictures) => (pictures > 0 ? captionLimit : messageLimit),
  countText(plain, pictures) {
    const limit = pictures > 0 ? captionLimit : messageLimit
    return { used: plain.length, limit, unit: 'characters', fits: plain.length <= limit }
  },
  afterwards: { edit: true, remove: true },
  history: false,
  look: 'message',
  composer: 'https://web.telegram.org/',
  hosts: ['t.me', 'telegram.me', 'telegram.org'],
  lookUp: 'impossible',
  idempotencyWindowMs: null,
  signIn: [
    { name: 'botToken', secret: true, optional: false },
    { name: 'chat', secret: false, optional: false },
    { name: 'server', secret: false, optional: true },
  ],
}
