import { Button } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge } from '#renderer/bridge/index.ts'
import styles from './written-file.module.css'

/** Where a file went, and the way there. */
export function WrittenFile({ path }: { readonly path: string }) {
  const { t } = useTranslation('planFiles')
  const bridge = useBridge()
  const shell = useAppState('shell')
  return (
    <div role="status" className={styles.written}>
      <span>{t('written')}</span>
      <span className={styles.path} title={path}>
        {path}
      </span>
      {shell === 'electron' ? (
        <Button size="xs" leftSection={<IconFolder size={14} stroke={1.5} />} onClick={() => void bridge.call('app.reveal', { path })}>
          {t('reveal')}
        </Button>
      ) : null}
    </div>
  )
}
