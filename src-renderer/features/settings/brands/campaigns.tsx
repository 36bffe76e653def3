import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { type Campaign, offeredCampaigns } from '#shared/domain/campaigns/campaign.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import styles from '../settings.module.css'
import { CampaignRow } from './campaign-row.tsx'

type CampaignsProps = { readonly brandId: BrandId; readonly campaigns: readonly Campaign[] }

/** A brand's campaigns with their days; those that were put away stand under them. */
export function Campaigns({ brandId, campaigns }: CampaignsProps) {
  const { t } = useTranslation('settings')
  const act = useAct()
  const add = () => void act('campaign.create', { id: newId<'campaign'>(), brandId, name: t('campaigns.newName') })
  const button = (
    <Button leftSection={<IconPlus size={15} stroke={1.5} />} onClick={add}>
      {t('campaigns.add')}
    </Button>
  )
  if (campaigns.length === 0) return <Empty title={t('campaigns.empty')} line={t('campaigns.emptyLine')} action={button} />
  const offered = offeredCampaigns(campaigns)
  const archived = campaigns.filter((one) => !offered.includes(one))
  return (
    <div className={styles.form}>
      {offered.length > 0 ? <Rows campaigns={offered} /> : null}
      <div className={styles.buttons}>{button}</div>
      {archived.length > 0 ? (
        <>
          <h3 className={styles.soft}>{t('campaigns.archived')}</h3>
          <Rows campaigns={archived} />
        </>
      ) : null}
    </div>
  )
}

function Rows({ campaigns }: { readonly campaigns: readonly Campaign[] }) {
  return (
    <ul className={styles.rows}>
      {campaigns.map((campaign) => (
        <CampaignRow key={`${campaign.id} ${campaign.name}`} campaign={campaign} />
      ))}
    </ul>
  )
}
