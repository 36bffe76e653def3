import { Button, Group, Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import styles from './many.module.css'
import { useRestQuestion } from './many-posts.ts'

/** Which posts an act cannot be done for, each with its reason, and the choice to do it for the rest. */
export function RestDialog() {
  const { t } = useTranslation(['moves', 'common'])
  const { asked, close } = useRestQuestion()
  if (!asked) return null
  const { problem, goOn } = asked
  const refused = problem.refused ?? []
  const rest = Number(problem.values?.total ?? 0) - refused.length
  return (
    <Modal
      opened
      onClose={close}
      size="md"
      title={t('moves:rest.title', { n: refused.length, total: problem.values?.total ?? 0 })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Refusals refused={refused} />
      <p className={styles.note}>{rest > 0 ? t('moves:rest.ask', { count: rest }) : t('moves:rest.none')}</p>
      <Group gap={8} mt={16}>
        {rest > 0 ? (
          <Button
            variant="filled"
            data-autofocus
            onClick={() => {
              close()
              goOn()
            }}
          >
            {t('moves:rest.goOn', { count: rest })}
          </Button>
        ) : null}
        <Button data-autofocus={rest === 0 || undefined} onClick={close}>
          {t('moves:rest.leave')}
        </Button>
      </Group>
    </Modal>
  )
}

/** The posts under each reason, so that thirty posts with one reason say it once. */
function Refusals({ refused }: { readonly refused: NonNullable<Problem['refused']> }) {
  const { t } = useTranslation(['common', 'moves'])
  const problemText = useProblemText()
  const byReason = Map.groupBy(refused, ({ problem }) => problemText(problem))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard
    <section className={styles.refusals} tabIndex={0} aria-label={t('moves:rest.list')}>
      {[...byReason].map(([reason, posts]) => (
        <div key={reason}>
          <p>{reason}</p>
          <ul>
            {posts.map(({ post }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two posts may begin alike
              <li key={i}>{post || t('common:untitled')}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
