import { Button } from '@mantine/core'
import { IconClock, IconSend } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'
import { type Step, stepsOf } from '../inspector-view.ts'
import { usePostSteps } from '../use-post-steps.ts'

/** The one next step and the one beside it. */
export function Foot({ detail, now }: { readonly detail: PostDetail; readonly now: EpochMs }) {
  const { t } = useTranslation('calendar')
  const run = usePostSteps(detail.post.id)
  const { primary, second } = stepsOf(detail, now)
  return (
    <footer className={styles.foot}>
      <Button variant="filled" leftSection={<StepIcon step={primary} />} onClick={() => run(primary)}>
        {t(`inspector.${primary}`)}
      </Button>
      {second ? <Button onClick={() => run(second)}>{t(`inspector.${second}`)}</Button> : null}
    </footer>
  )
}

function StepIcon({ step }: { readonly step: Step }) {
  if (step === 'schedule') return <IconClock size={16} stroke={1.5} />
  return step === 'publishNow' ? <IconSend size={16} stroke={1.5} /> : null
}
