import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import type { Problem } from '#shared/contract/problem.ts'
import styles from '../settings.module.css'

type DeleteBrandProps = { readonly name: string; readonly onDelete: () => Promise<Problem | null> }

/** Asks first: a brand takes its posts, rubrics and channels out of sight with it. */
export function DeleteBrand({ name, onDelete }: DeleteBrandProps) {
  const { t } = useTranslation('settings')
  const [opened, dialog] = useDisclosure()
  const [problem, setProblem] = useState<Problem | null>(null)
  return (
    <>
      <Button color="red" onClick={dialog.open}>
        {t('parting.delete')}
      </Button>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('parting.ask', { name })}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <div className={styles.form}>
          <p className={styles.note}>{t('parting.askLine')}</p>
          {problem ? <ErrorPanel problem={problem} /> : null}
          <div className={styles.buttons}>
            <Button color="red" onClick={() => void onDelete().then(setProblem)}>
              {t('parting.delete')}
            </Button>
            <Button onClick={dialog.close}>{t('common:cancel')}</Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
