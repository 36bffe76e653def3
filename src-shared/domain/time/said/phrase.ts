import type { Temporal } from 'temporal-polyfill'
import type { Said } from './pieces.ts'
import { rules, unrealPiece } from './rules.ts'

/** What a phrase says; where not all of it is understood, whether it is because there is no such day or time. */
type PhraseRead = { readonly said: Said } | { readonly unreal: 'day' | 'time' | null }

/** One spelling of what may be typed in several. */
export function plainPhrase(typed: string): string {
  return typed
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/[−–—]/g, '-')
    .replace(/(\d)t(\d)/, '$1 $2')
    .replaceAll(/\b([ap])\.m\.?/g, '$1m')
    .replaceAll(/[\s,]+/g, ' ')
    .trim()
}

/** Every piece of a plain phrase by some rule, and nothing said twice. */
export function readPhrase(text: string, today: Temporal.PlainDate): PhraseRead {
  let said: Said = {}
  let rest = text
  while (rest !== '') {
    const reading = { today, said }
    const piece = firstPiece(rest, reading)
    if (!piece) return { unreal: unrealPiece(rest, reading) }
    if (Object.keys(piece.says).some((key) => key in said)) return { unreal: null }
    said = { ...said, ...piece.says }
    rest = rest.slice(piece.length).trim()
  }
  return { said }
}

function firstPiece(
  rest: string,
  reading: Parameters<(typeof rules)[number]['take']>[1],
): { readonly says: Said; readonly length: number } | null {
  for (const { pattern, take } of rules) {
    const found = pattern.exec(rest)
    const says = found && take(found, reading)
    if (found && says) return { says, length: found[0].length }
  }
  return null
}
