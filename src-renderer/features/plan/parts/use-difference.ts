import { useTranslation } from 'react-i18next'
import type { Share } from '#shared/domain/plan/balance.ts'

/** How a share differs from its target, in posts: «не хватает 2 постов», «по цели». */
export function useDifference(): (share: Share) => string {
  const { t } = useTranslation('rhythm')
  return ({ target, missing }) => {
    if (target === null) return t('balance.free')
    if (missing === 0) return t('balance.met')
    return missing > 0 ? t('balance.lacks', { count: missing }) : t('balance.over', { count: -missing })
  }
}
