import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type FatedPost, markOf } from '#shared/plan-files/plan-fates.ts'
import styles from './import.module.css'

/** Which posts the file is to change, by their marks. */
export type UpdateChoice = { readonly updating: ReadonlySet<string>; readonly onUpdating: (keys: ReadonlySet<string>) => void }

/** Whether the file may change the post that is there. */
export function mayUpdate({ fate, lock }: FatedPost): boolean {
  return fate === 'changed' && lock === null
}

/** Chooses all posts that the file may change, or none of them. */
export function UpdateAll({ posts, updating, onUpdating }: UpdateChoice & { readonly posts: readonly FatedPost[] }) {
  const { t } = useTranslation('planFiles')
  const free = posts.filter(mayUpdate)
  const chosen = free.filter((one) => updating.has(markOf(one))).length
  return (
    <Checkbox
      label={t('import.updateAll', { count: free.length })}
      description={t('import.updateHint')}
      disabled={free.length === 0}
      checked={free.length > 0 && chosen === free.length}
      indeterminate={chosen > 0 && chosen < free.length}
      onChange={(event) => onUpdating(new Set(event.currentTarget.checked ? free.map(markOf) : []))}
    />
  )
}

/** Chooses one post, or says why the file may not change it. */
export function UpdateOne({ post, updating, onUpdating }: UpdateChoice & { readonly post: FatedPost }) {
  const { t } = useTranslation('planFiles')
  if (post.lock !== null) return <span className={styles.quiet}>{t(`import.locked.${post.lock}`)}</span>
  const choose = (wanted: boolean) => {
    const keys = new Set(updating)
    if (wanted) keys.add(markOf(post))
    else keys.delete(markOf(post))
    onUpdating(keys)
  }
  return (
    <Checkbox
      aria-label={t('import.updateRow', { row: post.post.rows.join(', ') })}
      checked={updating.has(markOf(post))}
      onChange={(event) => choose(event.currentTarget.checked)}
    />
  )
}
