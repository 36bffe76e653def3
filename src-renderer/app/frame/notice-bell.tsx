import { ActionIcon, Button, Popover } from '@mantine/core'
import { IconBell, IconDatabaseExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge, useNow, useRefused } from '#renderer/bridge/index.ts'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { Notice } from '#shared/contract/app-contract.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import styles from './top-bar.module.css'

/** Things the user must be told and may answer. */
export function NoticeBell() {
  const { t } = useTranslation('frame')
  const notices = useAppState('notices').filter(({ kind }) => kind !== 'otherShellNewer')
  const name = notices.length > 0 ? t('notices.some', { count: notices.length }) : t('notices.none')
  return (
    <Popover position="bottom-end" withRoles trapFocus>
      <Popover.Target>
        <ActionIcon size={32} aria-label={name} className={styles.bell}>
          <IconBell size={18} stroke={1.5} />
          {notices.length > 0 ? <span className={styles.unread} aria-hidden /> : null}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('notices.title')}>
        <div className={styles.notices}>
          {notices.length === 0 ? <p className={styles.quietLine}>{t('notices.empty')}</p> : null}
          {[...notices].reverse().map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

/** While the disk is full nothing that is typed is kept: words say so at once, a dot on the bell is not enough. */
export function DiskPill() {
  const { t } = useTranslation('frame')
  const low = useAppState('notices').find(({ kind }) => kind === 'diskLow')
  if (!low) return null
  return (
    <Popover position="bottom-end" withRoles trapFocus>
      <Popover.Target>
        <button type="button" className={`${styles.pill} ${styles.decide}`} data-asks>
          <IconDatabaseExclamation size={15} stroke={1.5} />
          <span>
            {t('notices.diskLow')}
            <span className={styles.wide}>: {t('notices.diskLowLine')}</span>
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('notices.diskLow')}>
        <div className={styles.notices}>
          <NoticeCard notice={low} />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}

/** One notice in words, put away by a click; what needs an answer has a place of its own. */
function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('frame')
  const bridge = useBridge()
  const refused = useRefused()
  const words = useNoticeWords(notice)
  const dismiss = async () => {
    const outcome = await bridge.call('app.answerNotice', { id: notice.id, answer: 'dismiss' })
    if (!outcome.ok) refused(outcome.problem)
  }
  return (
    <div className={styles.notice}>
      <p>{words}</p>
      <div className={styles.answers}>
        <Button size="xs" onClick={() => void dismiss()}>
          {t('notices.dismiss')}
        </Button>
      </div>
    </div>
  )
}

/** Moments in a notice are told as a person reads them. */
function useNoticeWords({ kind, values }: Notice): string {
  const { t } = useTranslation('frame')
  const format = useFormat()
  const now = useNow()
  const moment = typeof values.takenAt === 'number' ? format.moment(values.takenAt as EpochMs, systemZone(), now) : ''
  return t(`notice.${kind}`, { ...values, moment })
}
