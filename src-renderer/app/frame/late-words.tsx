import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge } from '#renderer/bridge/index.ts'
import styles from './late-words.module.css'

/** After so long a wait it is told what happens next, ms: by then it is no slow read any more. */
const longMs = 4000

/** Over any room whose answer is late: what is waited for, and what to do. It is read out when it comes; an empty room says nothing. */
export function LateWords() {
  const { t } = useTranslation('frame')
  const { late } = useBridge()
  const isLate = useSyncExternalStore(late.onChange, late.isLate)
  const long = useLong(isLate)
  return (
    <div className={styles.place} role="status">
      {isLate ? (
        <p className={styles.words}>
          {t('late.waiting')}
          {long ? <span> {t('late.remedy')}</span> : null}
        </p>
      ) : null}
    </div>
  )
}

function useLong(late: boolean): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!late) return
    const timer = setTimeout(() => setLong(true), longMs)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [late])
  return long
}
