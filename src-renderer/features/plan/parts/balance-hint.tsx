import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { balanceOf } from '#shared/domain/plan/balance.ts'
import { monthRange } from '#shared/domain/time/wall-time.ts'
import type { BrandId, PostId, RubricId } from '#shared/kernel/ids.ts'
import type { MonthKey, WallTime } from '#shared/kernel/time.ts'
import styles from '../gaps.module.css'

type BalanceHintProps = {
  readonly postId: PostId
  readonly brandId: BrandId
  readonly rubricId: RubricId | null
  readonly wallTime: WallTime | null
  /** It stands in a column without an inset of its own. */
  readonly inset?: boolean
}

/** Says that the rubric of a post takes more of its month than was meant, and offers the one that is missing most. */
export function BalanceHint({ postId, brandId, rubricId, wallTime, inset = false }: BalanceHintProps) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  const format = useFormat()
  const asked = rubricId !== null && wallTime !== null
  const setup = useQuery('plan.setup', asked ? { brandId } : null).value
  const month = wallTime?.slice(0, 7) as MonthKey | undefined
  const posts = useQuery('plan.placed', asked && setup && month ? { brandId, ...monthRange(month, setup.brand.zone) } : null).value
  if (!asked || !setup || !posts) return null
  const { rubrics } = balanceOf(
    posts.map((post) => post.rubricId),
    setup.rubrics,
    setup.brand.planRules.shareOff,
  )
  const own = rubrics.find(({ rubric }) => rubric.id === rubricId)
  if (!own?.off || own.missing >= 0) return null
  const wanted = rubrics.toSorted((one, other) => other.missing - one.missing)[0]
  return (
    <div className={styles.hint} role="note" data-inset={inset || undefined}>
      <WarningGlyph />
      <span>
        {t('hint.over', {
          name: own.rubric.name,
          share: format.percent(Math.round(own.share * 100) / 100),
          target: format.percent(own.target ?? 0),
        })}
      </span>
      {wanted && wanted.missing > 0 ? (
        <Button size="xs" onClick={() => void act('post.setRubric', { postId, rubricId: wanted.rubric.id })}>
          {t('hint.take', { name: wanted.rubric.name })}
        </Button>
      ) : null}
    </div>
  )
}
