import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Problem } from '#shared/contract/problem.ts'
import { ErrorPanel } from './error-panel.tsx'

type UnreadProps = {
  /** Null: nobody said why. */
  readonly problem: Problem | null
  /** What did not open. Left out: the problem's own sentence stands alone. */
  readonly title?: string
}

/** In the place of what could not be read: why, and the way on where it lies in this window. What is being typed is kept over a reload. */
export function UnreadPanel({ problem, title }: UnreadProps) {
  const { t } = useTranslation('common')
  const reload = <Button onClick={() => location.reload()}>{t('reload')}</Button>
  return <ErrorPanel problem={problem} {...(title === undefined ? {} : { title })} remedy={problem?.kind === 'internal' ? reload : null} />
}
