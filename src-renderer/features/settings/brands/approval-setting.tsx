import { Select, Switch } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import type { Brand } from '#shared/domain/brands/brand.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import styles from '../settings.module.css'

const anybody = 'anybody'

/** Whether the client's posts go out only when approved, and by whom. */
export function ApprovalSetting({ brand }: { readonly brand: Pick<Brand, 'id' | 'approval'> }) {
  const { t } = useTranslation('settings')
  const act = useAct()
  const people = useQuery('people.list', {}).value ?? []
  const { id, approval } = brand
  const choose = (approverId: PersonId | null) => void act('brand.setApproval', { id, approval: { approverId } })
  return (
    <div className={styles.form}>
      <Switch
        label={t('approval.needed')}
        checked={approval !== null}
        onChange={(event) => void act('brand.setApproval', { id, approval: event.currentTarget.checked ? { approverId: null } : null })}
      />
      {approval ? (
        <>
          <Select
            className={styles.field ?? ''}
            label={t('approval.who')}
            data={[
              { value: anybody, label: t('approval.anybody') },
              ...people.map((one) => ({ value: one.id as string, label: one.name })),
            ]}
            value={approval.approverId ?? anybody}
            onChange={(value) => choose(value === null || value === anybody ? null : (value as PersonId))}
          />
          <p className={styles.soft}>{t('approval.needless')}</p>
        </>
      ) : null}
    </div>
  )
}
