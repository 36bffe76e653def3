import { type FigureValue, rateSides } from '#shared/domain/metrics/figures.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { NumberWords } from './use-figure-words.ts'

/** The formula of a figure, and the same with the numbers put in. */
export function formulaLines({ figure, inputs, value }: FigureValue, words: NumberWords): readonly string[] {
  const { t } = words
  if (figure === 'followersGain') return gainLines(inputs, value, words)
  if (figure === 'followersGrowth')
    return [t('formula.followersGrowth'), ...filled([inputs.followersGain, inputs.followersStart], value, words)]
  if (figure === 'followers' || figure === 'posts') return [t(`formula.${figure}`)]
  if (!(figure in rateSides)) return [t('formula.sum')]
  const rate = figure as keyof typeof rateSides
  const { over, under } = rateSides[rate]
  return [t(`formula.${rate}`), ...filled([inputs[over], inputs[under]], value, words)]
}

function gainLines(inputs: FigureValue['inputs'], value: number | null, { t, format, written }: NumberWords): readonly string[] {
  const { followersEnd: end, followersStart: start } = inputs
  if (typeof end !== 'number' || typeof start !== 'number' || value === null) return [t('formula.joinedLeft')]
  const numbers = { end: format.number(end), start: format.number(start), value: written('followersGain', value) }
  return [t('formula.followersGain'), t('formula.difference', numbers)]
}

type Side = number | null | undefined

function filled([over, under]: readonly [Side, Side], value: number | null, { t, format }: NumberWords): readonly string[] {
  if (typeof over !== 'number' || typeof under !== 'number') return []
  const result = value === null ? t('lacks.zero') : format.percent(value)
  return [t('formula.filled', { over: format.number(over), under: format.number(under), value: result })]
}

/** What a figure was counted from. */
export function basisLine({ figure, basis, counted }: FigureValue, { t }: NumberWords): string {
  if (figure.startsWith('followers')) return t('basis.levels')
  return t(`basis.${basis ?? 'posts'}`, { days: t('days', { count: counted.days }), posts: t('posts', { count: counted.posts }) })
}

/** What a figure lacks, so that a low one is not taken for a bad one. */
export function lackLines(
  { missing, value, basis }: FigureValue,
  { t }: NumberWords,
  channelTitle: (id: ChannelId) => string,
): readonly string[] {
  if (basis === null && value === null) return [t('lacks.nothing')]
  return [
    ...(missing.days > 0 ? [t('lacks.days', { days: t('days', { count: missing.days }) })] : []),
    ...(missing.posts > 0 ? [t('lacks.posts', { posts: t('posts', { count: missing.posts }) })] : []),
    ...(missing.channels.length > 0 ? [t('lacks.channels', { channels: missing.channels.map(channelTitle).join(', ') })] : []),
  ]
}
