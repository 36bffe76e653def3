import { Anchor, Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAct, useBridge, useQuery } from '#renderer/bridge/index.ts'
import { ChannelList } from '#renderer/features/channels/index.ts'
import { SlotsSetting } from '#renderer/features/plan/index.ts'
import { goTo, routeHash } from '#renderer/routes/route.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import type { BrandId } from '#shared/kernel/ids.ts'
import styles from '../settings.module.css'
import { ApprovalSetting } from './approval-setting.tsx'
import { BrandForm } from './brand-form.tsx'
import { Campaigns } from './campaigns.tsx'
import { DeleteBrand } from './delete-brand.tsx'
import { DuplicateBrand } from './duplicate-brand.tsx'
import { PlanRulesSetting } from './plan-rules-setting.tsx'
import { Rubrics } from './rubrics.tsx'
import { Stages } from './stages.tsx'

type BrandSetupPartProps = {
  readonly brandId: BrandId
  /** The channel somebody came for; null: the brand as a whole. */
  readonly channelId: string | null
}

/** Everything of one brand: what it is, its rubrics, its channels, and the way to part with it. */
export function BrandSetupPart({ brandId, channelId }: BrandSetupPartProps) {
  const { t } = useTranslation(['settings', 'warnings'])
  const act = useAct()
  const { value: setup, problem } = useQuery('brand.setup', { brandId })
  if (setup === undefined) return problem ? <UnreadPanel problem={problem} /> : null
  if (setup === null) return <Gone />
  const { brand, rubrics, stages, campaigns } = setup
  const formKey = JSON.stringify([brand.name, brand.color, brand.secondColor, brand.zone, brand.logo])
  return (
    <>
      <div>
        <Anchor className={styles.back ?? ''} href={routeHash({ room: 'settings', params: ['brands'], inspect: null })} size="sm">
          <IconArrowLeft size={14} stroke={1.5} aria-hidden />
          {t('brands.back')}
        </Anchor>
      </div>
      <SettingPart title={brand.name}>
        <BrandForm
          key={formKey}
          brand={brand}
          submit={t('common:save')}
          onSubmit={async (fields) => {
            const outcome = await act('brand.update', { id: brandId, ...fields })
            return outcome.ok ? null : outcome.problem
          }}
        />
      </SettingPart>
      <SettingPart title={t('rubrics.title')} line={t('rubrics.line')}>
        <Rubrics brandId={brandId} rubrics={rubrics} />
      </SettingPart>
      <SettingPart title={t('campaigns.title')} line={t('campaigns.line')}>
        <Campaigns brandId={brandId} campaigns={campaigns} />
      </SettingPart>
      <SettingPart title={t('stages.title')} line={t('stages.line')}>
        <Stages brandId={brandId} stages={stages} rules={brand.stageRules} />
      </SettingPart>
      <SettingPart title={t('approval.title')} line={t('approval.line')}>
        <ApprovalSetting brand={brand} />
      </SettingPart>
      <SettingPart title={t('channels.title')} line={t('channels.line')}>
        <ChannelList brandId={brandId} cameFor={channelId} />
      </SettingPart>
      <SettingPart title={t('rhythm.title')} line={t('rhythm.line')}>
        <SlotsSetting brandId={brandId} />
      </SettingPart>
      <SettingPart title={t('warnings:rules.title')} line={t('warnings:rules.line')}>
        <PlanRulesSetting brand={brand} />
      </SettingPart>
      <SettingPart title={t('duplicate.title')} line={t('duplicate.line')}>
        <DuplicateBrand setup={setup} />
      </SettingPart>
      <Parting brandId={brandId} name={brand.name} archived={brand.archivedAt !== null} />
    </>
  )
}

function Gone() {
  const { t } = useTranslation('settings')
  return (
    <Empty
      title={t('brands.gone')}
      action={<Button onClick={() => goTo({ room: 'settings', params: ['brands'], inspect: null }, 'replace')}>{t('brands.back')}</Button>}
    />
  )
}

type PartingProps = { readonly brandId: BrandId; readonly name: string; readonly archived: boolean }

function Parting({ brandId, name, archived }: PartingProps) {
  const { t } = useTranslation('settings')
  const bridge = useBridge()
  const act = useAct()
  return (
    <SettingPart title={t('parting.title')} line={t('parting.line')}>
      <div className={styles.buttons}>
        <Button onClick={() => void act(archived ? 'brand.takeBack' : 'brand.archive', { id: brandId })}>
          {t(archived ? 'parting.takeBack' : 'parting.archive')}
        </Button>
        <DeleteBrand
          name={name}
          onDelete={async () => {
            const outcome = await bridge.run('brand.delete', { id: brandId })
            if (outcome.ok) goTo({ room: 'settings', params: ['brands'], inspect: null }, 'replace')
            return outcome.ok ? null : outcome.problem
          }}
        />
      </div>
    </SettingPart>
  )
}
