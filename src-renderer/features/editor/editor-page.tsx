import { Anchor, Button } from '@mantine/core'
import { IconArrowLeft, IconPencilOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { ApprovalPanel } from '#renderer/features/approval/index.ts'
import { BalanceHint } from '#renderer/features/plan/index.ts'
import { goTo, routeHash, useRoute } from '#renderer/routes/route.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { PageHead } from '#renderer/ui/page-head.tsx'
import { somethingOpen } from '#renderer/ui/something-open.ts'
import { StatusChip } from '#renderer/ui/status/status-glyph.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import type { ChannelId, PostId, VariantId } from '#shared/kernel/ids.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import classes from './editor-page.module.css'
import { leadTo, partNamed, textToMend } from './lead-to.ts'
import { CheckList } from './parts/check-list.tsx'
import { EditorFooter } from './parts/editor-footer.tsx'
import { Previews } from './parts/previews.tsx'
import { Writing } from './parts/writing.tsx'
import { type TextTarget, usePostText } from './use-post-text.ts'
import { type DetailVariant, wordsByVariant } from './words-by-variant.ts'

/** The post editor: one text for several channels, with pictures, previews and the check list. */
export function EditorPage() {
  const { params } = useRoute()
  const postId = (params[0] ?? '') as PostId
  const asOf = useNow()
  const { value: detail, problem } = useQuery('post.detail', postId ? { postId, asOf } : null)
  // While another post loads, the last one is still here; what is being typed stands on even where its post cannot be read anew.
  const answered = detail === null || detail?.post.id === postId
  if (!answered) return problem ? <UnreadPanel problem={problem} /> : null
  if (detail === null || detail.post.deletedAt !== null) return <PostGone />
  return <PostEditor key={postId} detail={detail} />
}

function PostGone() {
  const { t } = useTranslation('editor')
  return (
    <Empty
      glyph={<IconPencilOff size={24} stroke={1.5} />}
      title={t('gone')}
      line={t('goneLine')}
      action={
        <Button variant="default" onClick={() => goTo({ room: 'calendar' })}>
          {t('toCalendar')}
        </Button>
      }
    />
  )
}

/**
 * One text is written at a time: the common one, or what one channel says instead. An address that names a part of the post
 * (`#/post/<id>/pictures`, `#/post/<id>/text/<channel>`) leads to it: something is to be mended there.
 */
function PostEditor({ detail }: { readonly detail: PostDetail }) {
  const { params } = useRoute()
  const [shown, show] = useState(() => textToMend((params[2] ?? null) as ChannelId | null, detail.variants, null))
  const part = partNamed(params[1])
  useEffect(() => {
    if (part !== null) leadTo(part)
  }, [part])
  const variant = detail.variants.find((one) => one.id === shown) ?? null
  return <TextEditor key={variant?.id ?? 'common'} detail={detail} variant={variant} onShow={show} />
}

/** Escape leads back to the plan; what is open above the page, and a field with a use of its own for the key, come first. */
function useWayBack(): void {
  useEffect(() => {
    // A list of days closes on the key without a word, so what is open is seen before anything on the page has had it.
    let taken = false
    const lookFirst = (event: KeyboardEvent) => {
      taken = event.code === 'Escape' && somethingOpen()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== 'Escape' || event.defaultPrevented || taken) return
      event.preventDefault()
      goTo({ room: 'calendar' })
    }
    addEventListener('keydown', lookFirst, true)
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', lookFirst, true)
      removeEventListener('keydown', onKey)
    }
  }, [])
}

type TextEditorProps = {
  readonly detail: PostDetail
  readonly variant: DetailVariant | null
  readonly onShow: (variant: VariantId | null) => void
}

function TextEditor({ detail, variant, onShow }: TextEditorProps) {
  const { t } = useTranslation(['editor', 'status'])
  useWayBack()
  const target: TextTarget = variant ? { kind: 'variant', id: variant.id } : { kind: 'post', id: detail.post.id }
  const text = usePostText(target, variant ? (variant.ownWords ?? detail.text) : detail.text)
  const wordsOf = wordsByVariant(detail, variant, text.text)
  return (
    <div className={classes.page}>
      <PageHead>
        <Anchor className={classes.back ?? ''} href={routeHash({ room: 'calendar', params: [], inspect: null })} title={t('back')}>
          <IconArrowLeft size={16} stroke={1.5} aria-hidden />
          <span>{t('back')}</span>
        </Anchor>
        <span className={classes.slash}>/</span>
        <h1 className={classes.title} title={detail.post.firstLine}>
          {detail.post.firstLine || t('untitled')}
        </h1>
        <span className={classes.status} title={t(`status:${detail.status}`)}>
          <StatusChip status={detail.status} />
        </span>
      </PageHead>
      <section className={classes.writing} aria-label={t('baseText')}>
        <Writing detail={detail} variant={variant} text={text} wordsOf={wordsOf} onShow={onShow} />
      </section>
      <aside className={classes.side} aria-label={t('preview.title')}>
        <Previews detail={detail} wordsOf={wordsOf} />
        {detail.approval.asked ? (
          <div className={classes.approval}>
            <ApprovalPanel detail={detail} unsaved={text.state !== 'saved'} />
          </div>
        ) : null}
        <BalanceHint
          postId={detail.post.id}
          brandId={detail.post.brandId}
          rubricId={detail.post.rubricId}
          wallTime={detail.post.wallTime}
          inset
        />
        <CheckList detail={detail} variant={variant} text={text} onShow={onShow} />
      </aside>
      <EditorFooter detail={detail} text={text} />
    </div>
  )
}
