import { useTranslation } from 'react-i18next'
import { useNow } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import { type BriefEvent, eventsOf } from '../history-view.ts'
import styles from './compare.module.css'

/** What happened to the brief, newest first. */
export function History({ detail }: { readonly detail: BriefDetail }) {
  const { t } = useTranslation('briefs')
  const format = useFormat()
  const now = useNow()
  const nameOf = (event: BriefEvent) => detail.people.find((one) => one.id === event.byId)?.name ?? ''
  return (
    <section className={styles.history} aria-label={t('history.label')}>
      <ol>
        {eventsOf(detail).map((event) => (
          <li key={event.key}>
            <span className={styles.when}>{format.moment(event.at, detail.brief.zone, now)}</span>
            <span>
              {t(`history.${event.kind}`, { version: event.version })}
              <span className={styles.who}>{[nameOf(event), event.words].filter((part) => part !== '').join(' · ')}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
