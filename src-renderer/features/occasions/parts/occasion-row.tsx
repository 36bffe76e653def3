import { Button } from '@mantine/core'
import { IconCandle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { goTo } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { DayOccasion } from '#shared/domain/occasions/day-occasion.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from '../occasions.module.css'
import { useOccasionActs } from '../use-occasion-acts.ts'
import { useOccasionWords } from '../use-occasion-words.ts'

export type FindBrand = (go: (brand: { readonly id: BrandId }) => void) => void

type RowProps = {
  readonly occasion: DayOccasion
  /** Null: all brands. */
  readonly brandId: BrandId | null
  readonly findBrand: FindBrand
  /** The post that was made for it; null: none. */
  readonly made: PostId | null
  /** A day of the list, said before the name. */
  readonly when?: string
  /** Called when the place it stands in is left. */
  readonly onLeave: () => void
}

/** One occasion: what it is, who set it up, and what can be done with it. */
export function OccasionRow({ occasion, when, ...rest }: RowProps) {
  const { t } = useTranslation('occasions')
  const words = useOccasionWords()
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        {when ? <span className={styles.when}>{when}</span> : null}
        <span className={styles.name}>{words.name(occasion)}</span>
        <span className={styles.soft}>
          {t(`origin.${occasion.origin}`)} · {words.source(occasion)}
        </span>
        {occasion.memory ? (
          <span className={styles.memory}>
            <IconCandle size={14} stroke={1.5} aria-hidden />
            {t('memory')}
          </span>
        ) : null}
      </div>
      <RowActs occasion={occasion} {...rest} />
    </li>
  )
}

function RowActs({ occasion, brandId, findBrand, made, onLeave }: Omit<RowProps, 'when'>) {
  const { t } = useTranslation('occasions')
  const acts = useOccasionActs()
  const name = useOccasionWords().name(occasion)
  const day = useDayText(occasion.day)
  const whose = brandId ?? occasion.brandId
  const forBrand = (go: (brand: BrandId) => void) => (whose ? go(whose) : findBrand(({ id }) => go(id)))
  const isOurs = occasion.origin === 'own' || occasion.origin === 'birthday'
  return (
    <div className={styles.acts}>
      {made ? (
        <>
          <span className={styles.soft}>{t('made')}</span>
          <Button
            size="xs"
            aria-label={t('openPostOf', { name })}
            onClick={() => {
              onLeave()
              goTo({ room: 'post', params: [made], inspect: null })
            }}
          >
            {t('openPost')}
          </Button>
        </>
      ) : (
        <>
          <Button size="xs" aria-label={t('toIdeaOf', { name })} onClick={() => forBrand((brand) => acts.toIdea(brand, occasion))}>
            {t('toIdea')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            aria-label={t('toDraftOf', { name, day })}
            onClick={() => forBrand((brand) => acts.toDraft(brand, occasion))}
          >
            {t('toDraft')}
          </Button>
        </>
      )}
      {isOurs ? (
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('editOf', { name })}
          onClick={() => {
            onLeave()
            goTo({ room: 'settings', params: ['occasions', ...(whose ? [whose] : [])], inspect: null })
          }}
        >
          {t('edit')}
        </Button>
      ) : brandId ? (
        <Button size="xs" variant="subtle" aria-label={t('hideOf', { name })} onClick={() => acts.hide(brandId, occasion)}>
          {t('hide')}
        </Button>
      ) : null}
    </div>
  )
}

const utc = 'UTC' as ZoneId

/** «11 декабря». */
export function useDayText(day: DayKey): string {
  return useFormat().dayMonth(Date.parse(`${day}T12:00Z`) as EpochMs, utc)
}
