import { ActionIcon, MultiSelect, Popover } from '@mantine/core'
import { IconLock, IconLockOpen2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import type { Stage } from '#shared/domain/posts/post.ts'
import type { BrandId, PersonId, StageId } from '#shared/kernel/ids.ts'
import styles from '../settings.module.css'

type StageMoversProps = {
  readonly brandId: BrandId
  readonly kind: Stage
  /** Null: the kind itself. */
  readonly stageId: StageId | null
  readonly name: string
  readonly movers: readonly PersonId[]
}

/** Who may put posts into a column: anybody, or the people named. */
export function StageMovers({ brandId, kind, stageId, name, movers }: StageMoversProps) {
  const { t } = useTranslation('settings')
  const act = useAct()
  const people = useQuery('people.list', {}).value ?? []
  const named = people.filter((one) => movers.includes(one.id))
  const words = named.length === 0 ? t('stages.movers.anybody') : named.map((one) => one.name).join(', ')
  const Icon = named.length === 0 ? IconLockOpen2 : IconLock
  return (
    <Popover position="bottom-end" width={280} trapFocus>
      <Popover.Target>
        <ActionIcon aria-label={t('stages.movers.label', { name, who: words })} title={words} data-closed={named.length > 0 || undefined}>
          <Icon size={16} stroke={1.5} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <MultiSelect
          label={t('stages.movers.title', { name })}
          description={t('stages.movers.line')}
          placeholder={named.length === 0 ? t('stages.movers.anybody') : ''}
          data={people.map(({ id, name: label }) => ({ value: id, label }))}
          value={named.map((one) => one.id)}
          onChange={(personIds) =>
            void act('stage.setMovers', { brandId, kind, stageId, personIds: personIds as PersonId[] }, { quiet: true })
          }
          nothingFoundMessage={t('stages.movers.nobody')}
          comboboxProps={{ withinPortal: false }}
          className={styles.movers ?? ''}
          clearable
          clearButtonProps={{ 'aria-label': t('stages.movers.clear') }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
