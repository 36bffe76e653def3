import { Autocomplete, Select, TagsInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct, useQuery } from '#renderer/bridge/index.ts'
import { offeredCampaigns } from '#shared/domain/campaigns/campaign.ts'
import { tagNames } from '#shared/domain/posts/tags.ts'
import { folded } from '#shared/kernel/folded.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'
import { AdRow } from './ad-row.tsx'

const none = 'none'
/** Kept mounted while closed, a list would pass for an open one and keep Escape from closing the inspector. */
const list = { shadow: 'md', radius: 'md', transitionProps: { duration: 90 }, keepMounted: false } as const

/** Where a post stands in the plan besides its time and rubric: campaign, who answers for it, tags, ad label. */
export function PlanRows({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('calendar')
  return (
    <>
      <Row name={t('inspector.campaign')}>
        <CampaignField key={`${detail.post.id} ${detail.post.campaignId}`} detail={detail} />
      </Row>
      <Row name={t('inspector.person')}>
        <PersonField detail={detail} />
      </Row>
      <Row name={t('inspector.tags')}>
        <TagsField detail={detail} />
      </Row>
      <AdRow key={detail.post.id} detail={detail} />
    </>
  )
}

/** A campaign by its name: one of the brand's, or a new one once an unknown name is done typing; empty is none. */
function CampaignField({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('calendar')
  const act = useAct()
  const { id: postId, brandId, campaignId } = detail.post
  const campaigns = useQuery('brand.setup', { brandId }).value?.campaigns ?? []
  const chosen = campaigns.find(({ id }) => id === campaignId)
  const [typed, setTyped] = useState<string | null>(null)
  const settle = async (name: string) => {
    setTyped(null)
    const wanted = name.trim()
    if (wanted === (chosen?.name ?? '')) return
    if (wanted === '') return void (await act('post.setCampaign', { postId, campaignId: null }))
    const known = campaigns.find((one) => folded(one.name) === folded(wanted))
    const id = known?.id ?? newId<'campaign'>()
    if (!known && !(await act('campaign.create', { id, brandId, name: wanted }, { quiet: true })).ok) return
    await act('post.setCampaign', { postId, campaignId: id })
  }
  return (
    <Autocomplete
      className={styles.rubric ?? ''}
      aria-label={t('inspector.campaign')}
      placeholder={t('inspector.noCampaign')}
      data={offeredCampaigns(campaigns, campaignId).map(({ name }) => name)}
      value={typed ?? chosen?.name ?? ''}
      onChange={setTyped}
      onOptionSubmit={(name) => void settle(name)}
      onBlur={() => typed !== null && void settle(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== null) void settle(typed)
      }}
      comboboxProps={list}
    />
  )
}

function PersonField({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('calendar')
  const act = useAct()
  const people = useQuery('people.list', {}).value ?? []
  const { id: postId, personId } = detail.post
  return (
    <Select
      className={styles.rubric ?? ''}
      aria-label={t('inspector.person')}
      searchable
      data={[{ value: none, label: t('inspector.noPerson') }, ...people.map(({ id, name }) => ({ value: id as string, label: name }))]}
      value={people.some(({ id }) => id === personId) ? personId : none}
      onChange={(chosen) =>
        void act('post.setPerson', { postId, personId: chosen === null || chosen === none ? null : (chosen as PersonId) })
      }
      comboboxProps={list}
    />
  )
}

function TagsField({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('calendar')
  const act = useAct()
  const { id: postId, tags, brandId } = detail.post
  const known = useQuery('tags.list', { brandId }).value ?? []
  return (
    <TagsInput
      aria-label={t('inspector.tags')}
      placeholder={Object.keys(tags).length === 0 ? t('inspector.addTag') : ''}
      data={known.map(({ name }) => name)}
      value={[...tagNames(tags)]}
      onChange={(typed) => void act('post.setTags', { postId, tags: typed })}
      splitChars={[',', ';']}
      comboboxProps={list}
    />
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
