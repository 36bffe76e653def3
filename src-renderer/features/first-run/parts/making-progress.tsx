import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { Progress } from '#renderer/ui/progress.tsx'
import type { Making } from './use-making.ts'

type MakingProgressProps = {
  /** What is being waited for. */
  readonly label: string
  readonly making: Making | null
}

/** How far the making of a workspace is. */
export function MakingProgress({ label, making }: MakingProgressProps) {
  const { t } = useTranslation('firstRun')
  const format = useFormat()
  const counts = making ? { counts: t('progress', { done: format.number(making.done), total: format.number(making.total) }) } : {}
  return <Progress label={label} done={making?.done ?? 0} total={making?.total ?? 0} {...counts} />
}
