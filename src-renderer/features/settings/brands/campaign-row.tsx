import { ActionIcon, TextInput, Tooltip } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconCalendarSearch, IconTrash, type TablerIcon } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { useOpenFiltered } from '#renderer/features/plan-filter/index.ts'
import { DayField } from '#renderer/widgets/when-field/day-field.tsx'
import type { Campaign } from '#shared/domain/campaigns/campaign.ts'
import { noFilter } from '#shared/domain/views/plan-filter.ts'
import styles from '../settings.module.css'

/** One campaign, edited in place: each field is kept when it is left. */
export function CampaignRow({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('settings')
  const act = useAct()
  const openFiltered = useOpenFiltered()
  const [typed, setTyped] = useState(campaign.name)
  const { id, name, brandId, fromDay, toDay } = campaign
  const archived = campaign.archivedAt !== null
  const keepName = () => {
    if (typed.trim() === '') return setTyped(name)
    if (typed.trim() !== name) void act('campaign.update', { id, name: typed.trim() })
  }
  return (
    <li className={styles.row}>
      <TextInput
        className={styles.rubricName ?? ''}
        aria-label={t('campaigns.name')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keepName}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        maxLength={80}
      />
      <DayField
        name={t('campaigns.from', { name })}
        placeholder={t('campaigns.noFrom')}
        day={fromDay}
        clearable
        onDay={(day) => void act('campaign.update', { id, fromDay: day })}
      />
      <DayField
        name={t('campaigns.to', { name })}
        placeholder={t('campaigns.noTo')}
        day={toDay}
        clearable
        onDay={(day) => void act('campaign.update', { id, toDay: day })}
      />
      <Does
        icon={IconCalendarSearch}
        words={t('campaigns.show', { name })}
        onClick={() => openFiltered({ brandId, view: 'table', filter: { ...noFilter, campaigns: [id] } })}
      />
      <Does
        icon={archived ? IconArchiveOff : IconArchive}
        words={t(archived ? 'campaigns.takeBack' : 'campaigns.archive', { name })}
        onClick={() => void act('campaign.update', { id, archived: !archived })}
      />
      <Does icon={IconTrash} words={t('campaigns.delete', { name })} onClick={() => void act('campaign.delete', { id })} />
    </li>
  )
}

type DoesProps = { readonly icon: TablerIcon; readonly words: string; readonly onClick: () => void }

function Does({ icon: Icon, words, onClick }: DoesProps) {
  return (
    <Tooltip label={words}>
      <ActionIcon aria-label={words} onClick={onClick}>
        <Icon size={16} stroke={1.5} />
      </ActionIcon>
    </Tooltip>
  )
}
