import { IconRefresh } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import styles from './top-bar.module.css'

type Running = { readonly task: string; readonly done: number; readonly total: number }

/** Long work in the background: the past of a channel being brought in. How much is left nobody knows; it goes when it is done. */
export function TaskPill() {
  const { t } = useTranslation('frame')
  const bridge = useBridge()
  const format = useFormat()
  const [running, setRunning] = useState<Running | null>(null)
  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.kind !== 'progress' || !event.task.startsWith('history:')) return
        setRunning(event.done < event.total ? event : null)
      }),
    [bridge],
  )
  if (!running) return null
  return (
    <span className={styles.pill} role="status">
      <IconRefresh size={15} stroke={1.5} aria-hidden />
      <span className={styles.wide}>{t('task.history')}</span>
      <span className="tabular">{t('task.posts', { count: running.done, n: format.number(running.done) })}</span>
    </span>
  )
}
