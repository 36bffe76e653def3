import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import type { Format } from '#renderer/ui/format-rules.ts'
import { changeOf, type FigureId, type FigureValue } from '#shared/domain/metrics/figures.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { FigurePair } from '#shared/queries/index.ts'
import type { Explanation } from './explain-store.ts'
import { basisLine, formulaLines, lackLines } from './figure-lines.ts'
import { isRate } from './metrics-view.ts'

/** Figures in words: their names, values, changes and explanations. */
export type FigureWords = NumberWords & {
  readonly zone: ZoneId
  readonly now: EpochMs
  change(pair: FigurePair): NonNullable<Explanation['change']> | null
  explain(pair: FigurePair): Explanation
  /** `Снимок 22 ноя, 12:00`. */
  moment(at: EpochMs): string
  origins(list: FigureValue['origins']): string
}

/** Single numbers in words. */
export type NumberWords = {
  readonly t: TFunction<'metrics'>
  readonly format: Format
  name(figure: FigureId): string
  /** In full; what is missing says so. */
  written(figure: FigureId, value: number | null): string
  /** From ten thousand on in thousands and millions. */
  short(value: number): string
}

/** What surrounds the figures of a room. */
export type Surroundings = {
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly channelTitle: (id: ChannelId) => string
}

export function useFigureWords({ zone, now, channelTitle }: Surroundings): FigureWords {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  return useMemo(() => createFigureWords(numberWords(t, format), { zone, now, channelTitle }), [t, format, zone, now, channelTitle])
}

const longNumber = 10_000

function numberWords(t: TFunction<'metrics'>, format: Format): NumberWords {
  return {
    t,
    format,
    name: (figure) => `${t(`figure.${figure}.name`)}: ${t(`figure.${figure}.of`)}`,
    written(figure, value) {
      if (value === null) return t('noData')
      if (isRate(figure)) return format.percent(value)
      return `${figure === 'followersGain' && value > 0 ? '+' : ''}${format.number(value)}`
    },
    short: (value) => (Math.abs(value) >= longNumber ? format.compact(value) : format.number(value)),
  }
}

function createFigureWords(words: NumberWords, { zone, now, channelTitle }: Surroundings): FigureWords {
  const { t, format } = words
  const moment = (at: EpochMs) => t('taken', { moment: format.moment(at, zone, now) })
  const origins = (list: FigureValue['origins']) => t('source', { origins: list.map((one) => t(`origin.${one}`)).join(', ') })
  const change = (pair: FigurePair) => changeWords(pair, words)
  return {
    ...{ ...words, zone, now, moment, origins, change },
    explain: (pair) => ({
      title: words.name(pair.now.figure),
      value: words.written(pair.now.figure, pair.now.value),
      change: change(pair),
      lines: [
        ...formulaLines(pair.now, words),
        ...(pair.now.value === null ? [] : [basisLine(pair.now, words)]),
        ...(pair.now.origins.length > 0 ? [origins(pair.now.origins)] : []),
        ...lackLines(pair.now, words, channelTitle),
        ...(pair.before.value === null ? [] : [t('before', { value: words.written(pair.now.figure, pair.before.value) })]),
        ...(pair.now.takenAt === null ? [] : [moment(pair.now.takenAt)]),
      ],
    }),
  }
}

function changeWords({ now, before }: FigurePair, { t, format }: NumberWords): NonNullable<Explanation['change']> | null {
  const changed = changeOf(now.figure, now.value, before.value)
  if (!changed) return null
  const size = Math.abs(changed.by)
  const words = changed.kind === 'points' ? t('points', { n: format.decimal(size * 100) }) : format.percent(size)
  const arrow = changed.by === 0 ? '=' : changed.by > 0 ? '↗' : '↘'
  return { words: `${arrow} ${words}`, good: changed.by >= 0 }
}
