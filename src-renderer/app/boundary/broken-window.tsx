import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import styles from './boundary.module.css'

/** Instead of a broken screen: what happened, what is kept, and the two ways on. */
export function BrokenWindow({ detail }: { readonly detail: string }) {
  const { t } = useTranslation('frame')
  const clipboard = useClipboard({ timeout: 3000 })
  return (
    <div className={styles.centre}>
      <div className={styles.column}>
        <ErrorPanel
          title={t('broken.title')}
          kept={t('broken.kept')}
          detail={detail}
          remedy={
            <>
              <Button variant="filled" onClick={() => location.reload()}>
                {t('common:reload')}
              </Button>
              <Button onClick={() => clipboard.copy(detail)}>{clipboard.copied ? t('common:copied') : t('broken.copy')}</Button>
            </>
          }
        />
      </div>
    </div>
  )
}
