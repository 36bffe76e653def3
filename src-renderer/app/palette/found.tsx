import { Spotlight } from '@mantine/spotlight'
import { IconFileText } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { goTo } from '#renderer/routes/route.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import type { Excerpt } from '#shared/domain/search/excerpt.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { FoundBrief, FoundPost } from '#shared/queries/index.ts'
import styles from './palette.module.css'

type FoundPostProps = { readonly post: FoundPost; readonly onOpen: (id: PostId) => void }

/**
 * A post that holds the typed words: its first line, and beneath it the place where they stand when that is another one. A letter is painted
 * before its hits are there, and those of the letter before are not drawn again for it.
 */
export const FoundPostAction = memo(function FoundPostAction({ post, onOpen }: FoundPostProps) {
  const { t } = useTranslation('common')
  const format = useFormat()
  const zone = useViewZone()
  const elsewhere = !post.excerpt.text.startsWith(post.firstLine.slice(0, 30))
  return (
    <Spotlight.Action onClick={() => onOpen(post.id)} className={styles.action}>
      <span className={styles.icon}>
        <StatusGlyph status={post.status} />
      </span>
      <span className={styles.label}>
        {elsewhere || post.firstLine === '' ? post.firstLine || t('untitled') : <Marked excerpt={post.excerpt} />}
        {elsewhere ? (
          <span className={styles.place}>
            <Marked excerpt={post.excerpt} />
          </span>
        ) : null}
      </span>
      <span className={styles.when}>
        {post.brandName}
        {post.at === null ? null : ` · ${format.dayMonthShort(post.at, zone)}`}
      </span>
    </Spotlight.Action>
  )
})

export function FoundBriefAction({ brief }: { readonly brief: FoundBrief }) {
  return (
    <Spotlight.Action onClick={() => goTo({ room: 'brief', params: [brief.id], inspect: null })} className={styles.action}>
      <span className={styles.icon}>
        <IconFileText size={18} stroke={1.5} />
      </span>
      <span className={styles.label}>
        <Marked excerpt={brief.title} />
      </span>
      <span className={styles.when}>{brief.brandName}</span>
    </Spotlight.Action>
  )
}

/** A piece of text with the found words marked. */
function Marked({ excerpt: { text, hits } }: { readonly excerpt: Excerpt }) {
  const parts: ReactNode[] = []
  let end = 0
  for (const { from, to } of hits) {
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>)
    end = to
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}
