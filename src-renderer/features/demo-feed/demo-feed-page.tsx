import { ActionIcon, Select } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { networks } from '#shared/networks/index.ts'
import styles from './demo-feed.module.css'
import { Faults } from './faults.tsx'
import { FeedPost } from './feed-post.tsx'
import { useDemoFeed } from './use-demo-feed.ts'

const everyAccount = ''

/** What the pretend network shows the world, plainly labelled as pretended, with the switches of its troubles. */
export function DemoFeedPage() {
  const { t } = useTranslation('demo')
  const [account, setAccount] = useState(everyAccount)
  const channels = useQuery('channels.list', { brandId: null }).value?.filter((channel) => channel.network === networks.demo.id) ?? []
  const titles = new Map(channels.map((channel) => [channel.account, channel.title]))
  const feed = useDemoFeed(account === everyAccount ? null : account)
  return (
    <div className={styles.page}>
      <PageHead>
        <PageTitle>{t('room')}</PageTitle>
        <ActionIcon aria-label={t('reload')} onClick={feed.reload}>
          <IconRefresh size={16} stroke={1.5} />
        </ActionIcon>
      </PageHead>
      <div className={styles.feed}>
        <p className={styles.label}>{t('pretended')}</p>
        <Select
          aria-label={t('account')}
          value={account}
          onChange={(value) => setAccount(value ?? everyAccount)}
          data={[{ value: everyAccount, label: t('everyAccount') }, ...[...titles].map(([value, label]) => ({ value, label }))]}
        />
        {feed.problem ? <ErrorPanel problem={feed.problem} /> : null}
        {feed.posts?.length === 0 ? <Empty title={t('empty')} line={t('emptyLine')} /> : null}
        <ol className={styles.posts} aria-label={t('posts')}>
          {(feed.posts ?? []).map((post) => (
            <FeedPost key={post.remoteId} post={post} title={titles.get(post.account) ?? post.account} />
          ))}
        </ol>
      </div>
      <Faults on={feed.faults} onSwitch={feed.setFault} />
    </div>
  )
}
