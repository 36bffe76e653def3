import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownStatus } from '#shared/domain/posts/shown-status.ts'

type Deleted = { readonly status: ShownStatus }

/** What is said of posts that went into the trash: how many, and that what is out in the networks stays there. */
export function useDeletedWords(): (posts: readonly Deleted[], refused?: number) => string {
  const { t } = useTranslation(['moves', 'undo'])
  return useCallback((posts, refused) => deletedWords(t, posts, refused), [t])
}

/**
 * The same in the language of `t`.
 *
 * @param refused how many of the posts could not be deleted; none of those is out already
 */
export function deletedWords(t: TFunction<['moves', 'undo']>, posts: readonly Deleted[], refused = 0): string {
  const count = posts.length - refused
  const out = posts.filter(({ status }) => status === 'published' || status === 'partly').length
  const words = count === 1 ? t('undo:post.delete') : t('moves:deleted.posts', { count })
  if (out === 0) return words
  return `${words}. ${out === count ? t('moves:deleted.allOut', { count }) : t('moves:deleted.someOut', { count: out })}`
}
