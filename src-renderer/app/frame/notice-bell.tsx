import { ActionIcon, Button, Popover } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge, useRefused } from '#renderer/bridge/index.ts'
import type { Notice } from '#shared/contract/app-contract.ts'
import styles from './top-bar.module.css'

/** Things the user must be told and may answer. */
export function NoticeBell() {
  const { t } = useTranslation('frame')
  const { notices } = useAppState()
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

/** One notice in words with its answers; only an offer has a yes. */
export function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('frame')
  const bridge = useBridge()
  const refused = useRefused()
  const offers = notice.kind === 'otherShellNewer'
  const answer = async (what: 'yes' | 'no' | 'dismiss') => {
    const outcome = await bridge.call('app.answerNotice', { id: notice.id, answer: what })
    if (!outcome.ok) refused(outcome.problem)
  }
  return (
    <div className={styles.notice}>
      <p>{t(`notice.${notice.kind}`, { ...notice.values })}</p>
      <div className={styles.answers}>
        {offers ? (
          <>
            <Button size="xs" variant="filled" onClick={() => void answer('yes')}>
              {t('notices.bringOver')}
            </Button>
            <Button size="xs" onClick={() => void answer('no')}>
              {t('notices.stayHere')}
            </Button>
          </>
        ) : (
          <Button size="xs" onClick={() => void answer('dismiss')}>
            {t('notices.dismiss')}
          </Button>
        )}
      </div>
    </div>
  )
}
