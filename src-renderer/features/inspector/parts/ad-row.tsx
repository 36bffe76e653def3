import { Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'

const unlabelled = { erid: '', advertiser: '' }

/** Whether the post is advertising by law, and the mark it then carries. */
export function AdRow({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('calendar')
  const problemText = useProblemText()
  const act = useAct()
  const { id: postId, ad } = detail.post
  const [wrong, setWrong] = useState<Problem | null>(null)
  const set = async (to: typeof ad) => {
    const outcome = await act('post.setAdLabel', { postId, ad: to }, { quiet: true })
    setWrong(outcome.ok ? null : outcome.problem)
  }
  return (
    <div className={styles.row}>
      <dt>{t('inspector.ad')}</dt>
      <dd>
        <Switch
          className={styles.switch ?? ''}
          size="xs"
          aria-label={t('inspector.isAd')}
          label={t('inspector.isAd')}
          checked={ad !== null}
          onChange={(event) => void set(event.currentTarget.checked ? unlabelled : null)}
        />
        {ad ? (
          <div className={styles.label}>
            <Typed
              label={t('inspector.erid')}
              kept={ad.erid}
              error={wrong && problemText(wrong)}
              onDone={(erid) => void set({ ...ad, erid })}
            />
            <Typed
              label={t('inspector.advertiser')}
              kept={ad.advertiser}
              error={null}
              onDone={(advertiser) => void set({ ...ad, advertiser })}
            />
          </div>
        ) : null}
      </dd>
    </div>
  )
}

type TypedProps = {
  readonly label: string
  readonly kept: string
  readonly error: string | null
  readonly onDone: (typed: string) => void
}

/** A field that is written down when it is left or Enter is pressed; what was refused stays to be mended. */
function Typed({ label, kept, error, onDone }: TypedProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const done = () => {
    if (typed === null || typed.trim() === kept) return setTyped(null)
    onDone(typed)
  }
  return (
    <TextInput
      size="xs"
      label={label}
      value={error === null && typed?.trim() === kept ? kept : (typed ?? kept)}
      error={error}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done()
      }}
    />
  )
}
