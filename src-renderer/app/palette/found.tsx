import { IconFileText } from '@tabler/icons-react'
import { memo, type ReactElement, type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { goTo } from '#renderer/routes/route.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { domOf } from '#renderer/ui/dom-of.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { isMoving, statusMark } from '#renderer/ui/status/status-glyph.tsx'
import { stillGlyphs } from '#renderer/ui/still-glyphs.ts'
import type { Excerpt } from '#shared/domain/search/excerpt.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { FoundBrief, FoundPost, QueryResult } from '#shared/queries/index.ts'
import { type LineKeys, nextLineKeys } from './line-keys.ts'
import styles from './palette.module.css'
import { usePaletteTyped } from './palette-store.ts'
import { Group, Row } from './row.tsx'

/** CSS px. */
const glyphSize = 14

type FoundProps = { readonly found: QueryResult<'posts.found'> | null; readonly onOpen: (id: PostId) => void }

/**
 * The posts and briefs that hold the typed words. A letter is painted before its hits are there, and those of the letter before are not
 * drawn again for it; what every line needs to know is asked once for all.
 */
export const Found = memo(function Found({ found, onOpen }: FoundProps) {
  const { t } = useTranslation(['frame', 'common'])
  const format = useFormat()
  const zone = useViewZone()
  const mark = useStatusMarks()
  const keys = useRef<LineKeys>(new Map())
  if (!found) return null
  const { posts, briefs } = found
  const untitled = t('common:untitled')
  keys.current = nextLineKeys(
    keys.current,
    posts.map(({ id }) => id),
    !usePaletteTyped.getState().chosen,
  )
  return (
    <>
      {posts.length > 0 ? (
        <Group name={t('frame:palette.posts')}>
          {posts.map((post) => (
            <PostRow
              key={keys.current.get(post.id)}
              {...{ post, untitled, onOpen }}
              mark={mark(post.status)}
              day={post.at === null ? null : format.dayMonthShort(post.at, zone)}
            />
          ))}
        </Group>
      ) : null}
      {briefs.length > 0 ? (
        <Group name={t('frame:palette.briefs')}>
          {briefs.map((brief) => (
            <BriefRow key={brief.id} brief={brief} />
          ))}
        </Group>
      ) : null}
    </>
  )
})

/** The mark of each status, made once and shown as a picture: its name is not looked up, nor its shape painted piece by piece, for every line of every letter. */
function useStatusMarks(): (status: FoundPost['status']) => ReactElement {
  const { t } = useTranslation('status')
  return useMemo(() => {
    const made = new Map<FoundPost['status'], ReactElement>()
    return (status) => {
      const known = made.get(status) ?? markOf(status, t(status))
      made.set(status, known)
      return known
    }
  }, [t])
}

function markOf(status: FoundPost['status'], name: string): ReactElement {
  if (isMoving(status)) return statusMark(status, glyphSize, name)
  const glyphs = [domOf(statusMark(status, glyphSize))]
  const picture = stillGlyphs({ glyphs, color: null, size: glyphSize, gap: 0, atEnd: null })
  return <i role="img" aria-label={name} className={`${styles.mark} ${picture}`} />
}

type PostRowProps = {
  readonly post: FoundPost
  readonly untitled: string
  /** Its status, drawn and named. */
  readonly mark: ReactElement
  /** When it goes out, in words; null: nobody knows yet. */
  readonly day: string | null
  readonly onOpen: (id: PostId) => void
}

/** A found post: its first line, and beneath it the place where the words stand when that is another one. */
const PostRow = memo(function PostRow({ post, untitled, mark, day, onOpen }: PostRowProps) {
  const elsewhere = !post.excerpt.text.startsWith(post.firstLine.slice(0, 30))
  return (
    <Row icon={mark} end={day === null ? post.brandName : `${post.brandName} · ${day}`} act={() => onOpen(post.id)}>
      {elsewhere || post.firstLine === '' ? post.firstLine || untitled : <Marked excerpt={post.excerpt} />}
      {elsewhere ? (
        <span className={styles.place}>
          <Marked excerpt={post.excerpt} />
        </span>
      ) : null}
    </Row>
  )
})

const BriefRow = memo(function BriefRow({ brief }: { readonly brief: FoundBrief }) {
  return (
    <Row
      icon={<IconFileText size={18} stroke={1.5} />}
      end={brief.brandName}
      act={() => goTo({ room: 'brief', params: [brief.id], inspect: null })}
    >
      <Marked excerpt={brief.title} />
    </Row>
  )
})

/** A piece of text with the found words marked. */
function Marked({ excerpt: { text, hits } }: { readonly excerpt: Excerpt }) {
  const parts: ReactNode[] = []
  let end = 0
  for (const { from, to } of hits) {
    parts.push(text.slice(end, from), <mark key={parts.length}>{text.slice(from, to)}</mark>)
    end = to
  }
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  )
}
