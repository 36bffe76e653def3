import { folded } from '#shared/kernel/folded.ts'
import { commonEmoji } from './common-emoji.ts'

/** Unicode's groups that hold emoji of their own, as the data number them. */
export const emojiGroups = [0, 1, 3, 4, 5, 6, 7, 8, 9] as const
export type EmojiGroup = (typeof emojiGroups)[number]

export type Emoji = {
  readonly emoji: string
  readonly group: EmojiGroup
  /** Its skin can be toned. */
  readonly toned: boolean
  readonly names: { readonly ru: string; readonly en: string }
  /** Names and keywords of both languages, folded. */
  readonly words: readonly string[]
}

/** Skin tones by how dark they are; the first is the emoji's own yellow. */
export const skinTones = ['', '🏻', '🏼', '🏽', '🏾', '🏿'] as const
export type SkinTone = (typeof skinTones)[number]

/** Reads `emoji.txt`. */
export function emojiOf(source: string): readonly Emoji[] {
  return source.split('\n').flatMap((line) => {
    const [emoji = '', group = '', tone, ru = '', en = ''] = line.split('\t')
    // Lines without columns are remarks.
    if (en === '') return []
    const [inRussian, inEnglish] = [ru.split('|'), en.split('|')]
    return [
      {
        emoji,
        group: Number(group) as EmojiGroup,
        toned: tone === 't',
        names: { ru: inRussian[0] ?? '', en: inEnglish[0] ?? '' },
        words: [...inRussian, ...inEnglish].map(folded),
      },
    ]
  })
}

/** An emoji in a skin tone: the tone stands behind its first sign, in place of the mark that asks for colour. */
export function withTone({ emoji, toned }: Pick<Emoji, 'emoji' | 'toned'>, tone: SkinTone): string {
  if (!toned || tone === '') return emoji
  const [first = '', ...rest] = emoji
  return [first, tone, ...(rest[0] === '\ufe0f' ? rest.slice(1) : rest)].join('')
}

/** Endings a Russian or English word may lose: «коты», «кота» and «cats» find what «кот» and «cat» do. */
const ending = /(?:[аеёиоуыэюяьй]{1,2}|s)$/u

/**
 * The emoji that all of some words name, in either language, best first: a whole word before the beginning of one, of equals what
 * people send most, and behind them what the words find without their endings.
 */
export function findEmoji(all: readonly Emoji[], query: string): readonly Emoji[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const stems = words.map((word) => (word.length > 3 ? word.replace(ending, '') : word))
  return [...new Set([...ranked(all, words), ...ranked(all, stems)])]
}

function ranked(all: readonly Emoji[], words: readonly string[]): readonly Emoji[] {
  const scored = all.flatMap((one) => {
    const scores = words.map((word) => scoreOf(one, word))
    return scores.includes(0) ? [] : [{ one, score: scores.reduce((sum, score) => sum + score, 0) }]
  })
  return scored.toSorted((a, b) => b.score - a.score || rareness(a.one) - rareness(b.one)).map(({ one }) => one)
}

const places = new Map(commonEmoji.map((emoji, place) => [emoji, place]))

function rareness({ emoji }: Emoji): number {
  return places.get(emoji) ?? commonEmoji.length
}

/** 4: the name is the word; 3: a keyword is; 2: one of its words is; 1: one of its words begins so; 0: none. */
function scoreOf({ words, names }: Emoji, word: string): number {
  if (folded(names.ru) === word || folded(names.en) === word) return 4
  if (words.includes(word)) return 3
  const parts = words.flatMap((one) => one.split(/[\s:-]+/))
  if (parts.includes(word)) return 2
  return parts.some((part) => part.startsWith(word)) ? 1 : 0
}
