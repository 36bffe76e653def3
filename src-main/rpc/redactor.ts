/** Takes secrets out of texts that leave the program's memory: log lines, problem details. */
export type Redactor = {
  /** From now on this value is replaced wherever it appears. Values under four characters are ignored: they would eat ordinary words. */
  learn(secret: string): void
  clean(text: string): string
}

const shortestSecret = 4
const hidden = '[hidden]'

/** Things that look like credentials even when nobody told us about them. */
const patterns = [
  /(?<=\b(?:bearer|dpop|basic)\s+)[\w.~+/=-]{8,}/gi,
  /(?<=["']?(?:app_?password|password|passphrase|passwd|token|access_?jwt|refresh_?jwt|access_?token|secret|authorization)["']?\s*[:=]\s*["']?)[^\s"',}&]{4,}/gi,
  /\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}/g,
]

export function createRedactor(): Redactor {
  const secrets = new Set<string>()
  return {
    learn(secret) {
      for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
        if (form.length >= shortestSecret) secrets.add(form)
      }
    },
    clean(text) {
      let cleaned = text
      for (const secret of secrets) cleaned = cleaned.replaceAll(secret, hidden)
      for (const pattern of patterns) cleaned = cleaned.replace(pattern, hidden)
      return cleaned
    },
  }
}
