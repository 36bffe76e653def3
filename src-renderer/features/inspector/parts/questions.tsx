import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Answer, useAnswers } from '#renderer/features/queue/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { sentences } from '#renderer/ui/sentences.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'
import { answersTo, type DetailVariant, type Question, questionOf } from '../inspector-view.ts'

/** What the publisher cannot decide by itself, one panel per channel, the remedy first. */
export function Questions({ detail }: { readonly detail: PostDetail }) {
  const asking = detail.variants.flatMap((variant) => {
    const question = questionOf(variant)
    return question ? [{ variant, question }] : []
  })
  return asking.map(({ variant, question }) => <QuestionPanel key={`${variant.id} ${question}`} variant={variant} question={question} />)
}

function QuestionPanel({ variant, question }: { readonly variant: DetailVariant; readonly question: Question }) {
  const { t } = useTranslation(['calendar', 'publishing', 'problems'])
  const networkName = useNetworkName()
  const answer = useOneAnswer(variant)
  const [linking, setLinking] = useState(false)
  const cause = variant.problem ? t(`problems:publish.${variant.problem.kind}`) : null
  const act = (what: Answer | 'signIn') => {
    const { id, brandId } = variant.channel
    if (what === 'signIn') goTo({ room: 'settings', params: ['brands', brandId, id], inspect: null })
    else if (what === 'published') setLinking(true)
    else answer.give(what)
  }
  const heading = `${networkName(variant.channel.network)}, ${variant.channel.title}`
  return (
    <div className={styles.question}>
      <ErrorPanel
        title={heading}
        {...(question === 'manual' ? { status: question } : {})}
        kept={sentences([t(`calendar:inspector.question.${question}`), cause, answer.said])}
        detail={variant.problem?.detail ?? undefined}
        remedy={answersTo(question, variant).map((what, place) => (
          <Button key={what} size="xs" variant={place === 0 ? 'default' : 'subtle'} disabled={answer.busy} onClick={() => act(what)}>
            {t(`publishing:queue.act.${what}`)}
          </Button>
        ))}
      />
      {linking ? <LinkForm onLink={(url) => answer.give('published', url)} /> : null}
    </div>
  )
}

/** Where the post can be seen, if the person has the link at hand. */
function LinkForm({ onLink }: { readonly onLink: (url: string) => void }) {
  const { t } = useTranslation('calendar')
  const [url, setUrl] = useState('')
  const fits = url.trim() === '' || url.trim().startsWith('https://')
  return (
    <form
      className={styles.linkForm}
      onSubmit={(event) => {
        event.preventDefault()
        if (fits) onLink(url.trim())
      }}
    >
      <TextInput
        label={t('inspector.link')}
        description={t('inspector.linkHint')}
        placeholder="https://"
        value={url}
        error={fits ? null : t('publishing:queue.confirmBadLink')}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" disabled={!fits}>
        {t('inspector.confirm')}
      </Button>
    </form>
  )
}

/** The answers of one panel: one at a time. */
function useOneAnswer({ id }: DetailVariant) {
  const answers = useAnswers(id)
  const [busy, setBusy] = useState(false)
  const give = async (what: Answer, url?: string) => {
    setBusy(true)
    await answers.give(what, url)
    setBusy(false)
  }
  return { busy, said: answers.said, give: (what: Answer, url?: string) => void give(what, url) }
}
