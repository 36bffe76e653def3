import { useCallback, useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { DayMarksContext } from '#renderer/widgets/calendar/index.ts'
import { useCardWarningWords, usePlanWarnings } from '#renderer/widgets/plan-warnings/index.ts'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import type { PostCounts } from '#shared/domain/metrics/metrics.ts'
import type { Stage } from '#shared/domain/posts/post.ts'
import type { ShownStatus } from '#shared/domain/posts/shown-status.ts'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { BrandId, VariantId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'
import type { Around, CellWords } from './around.ts'

type Needs = {
  readonly brandId: BrandId | null
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly figures: ReadonlyMap<VariantId, PostCounts>
}

const none: readonly never[] = []
const dayMs = 86_400_000

/** What cells are written and read by, live; undefined until it has been read. The same object while nothing changes. */
export function useAround({ brandId, zone, now, figures }: Needs): Around | undefined {
  const brands = useQuery('brands.list', {}).value
  const people = useQuery('people.list', {}).value ?? none
  const choices = useQuery('table.choices', { brandId }).value
  const words = useCellWords()
  const warnings = useRowWarnings()
  const secondTime = useSecondTime()
  const { days } = useContext(DayMarksContext)
  const { i18n } = useTranslation()
  const language = i18n.language as Language
  const nowWall = wallTimeAt(now, zone)
  return useMemo(() => {
    if (!brands || !choices) return undefined
    const occasions = (day: DayKey) => days.get(day)?.names ?? ''
    const working = brands.filter((one) => !one.archived)
    const second: Around['second'] = (row) => (row.at === null ? null : secondTime(row.at, zone, row.zone))
    return { ...choices, language, zone, nowWall, brands: working, people, words, figures, warnings, second, occasions }
  }, [brands, choices, people, language, zone, nowWall, words, figures, warnings, secondTime, days])
}

/** Rows are warned about as cards are. */
function useRowWarnings(): Around['warnings'] {
  const words = useCardWarningWords()
  const byPost = usePlanWarnings((state) => state.byPost)
  return useCallback((row) => words(row, byPost.get(row.id) ?? none), [words, byPost])
}

function useCellWords(): CellWords {
  const { t, i18n } = useTranslation(['status', 'board'])
  const network = useNetworkName()
  const format = useFormat()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language alone
  return useMemo(() => {
    const short = new Intl.DateTimeFormat(i18n.language === 'ru' ? 'ru-RU' : 'en-GB', { weekday: 'short', timeZone: 'UTC' })
    const upperFirst = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1)
    const weekday = once((noon: number) => upperFirst(short.format(noon)))
    return {
      status: once((status: ShownStatus) => t(`status:${status}`)),
      kind: once((kind: Stage) => t(`board:kind.${kind}`)),
      network: once(network),
      number: format.number,
      // Days of the first week of 1970 stand for all of theirs.
      weekday: (day: DayKey) => weekday(((Date.parse(`${day}T12:00Z`) / dayMs) % 7) * dayMs),
    }
  }, [i18n.language])
}

/** A few words asked for again and again, each looked up once. */
function once<Key, Word>(find: (key: Key) => Word): (key: Key) => Word {
  const found = new Map<Key, Word>()
  return (key) => {
    const known = found.get(key)
    if (known !== undefined) return known
    const word = find(key)
    found.set(key, word)
    return word
  }
}
