import { networkIn, networkNamed } from '#shared/networks/nicknames.ts'
import type { NetworkPart } from './plan-post.ts'

/** «то же», `ditto`, -//- under a heading: what the post says everywhere. */
const sameWords =
  /^(?:то же(?: самое)?|тот же(?: пост| текст)?|аналогично|дубль|дублируем|same|ditto|as above|[-–—]?(?:\/\/|"|”|〃)[-–—]?)[.!]?$/iu
/** `same as IG`, «как в ВК», «дубль из Telegram»: what another network says. */
const sameAs = /^(?:same as|as (?:in|on)|то же,? что(?: и)? (?:в|на)|как (?:в|на)|дубль (?:из|с)?|дублируем (?:из|с)?)\s*(.{1,40})$/iu
/** «инсте», «телеге»: names in the case that stands after «в». */
const declined = /[еу]$/u

/** Parts that say they are the same as another one say what that one says; null: what is common to all. */
export function withSame(parts: readonly NetworkPart[]): readonly NetworkPart[] {
  return parts.map((part) => {
    const other = part.text === null ? null : sameNetwork(part.text)
    if (other === null) return part
    return { ...part, text: parts.find(({ word }) => networkIn(word) === other)?.text ?? null }
  })
}

/** The network a cell sends to for its text; `all`: to the common text; null: the cell is a text. */
function sameNetwork(text: string): ReturnType<typeof networkNamed> | 'all' {
  const said = text.trim()
  if (sameWords.test(said)) return 'all'
  const name = sameAs.exec(said)?.[1]?.replace(/[.!]$/, '')
  if (name === undefined) return null
  return networkNamed(name) ?? networkNamed(name.replace(declined, 'а')) ?? networkNamed(name.replace(declined, ''))
}
