import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct, useNow, useQuery } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { type Laid, type LaidPost, layTemplate } from '#shared/domain/plan/lay-template.ts'
import { addDays, addMonths, dayOf, instantOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId, PlanTemplateId } from '#shared/kernel/ids.ts'
import type { DayKey, MonthKey, ZoneId } from '#shared/kernel/time.ts'
import type { PlanSetup } from '#shared/queries/index.ts'
import styles from '../templates.module.css'
import type { ShownPeriod } from './templates-dialog.tsx'

type LayTemplateProps = {
  readonly templateId: PlanTemplateId
  readonly period: ShownPeriod
  readonly onBack: () => void
  readonly onDone: () => void
}

const monthsAhead = 13

/** A template on another month or brand: what it makes and what is missing is shown first, then it is laid in one step. */
export function LayTemplate({ templateId, period, onBack, onDone }: LayTemplateProps) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  const format = useFormat()
  const now = useNow()
  const brands = useQuery('brands.list', {}).value?.filter((one) => !one.archived) ?? []
  const [brandId, setBrand] = useState<BrandId>(period.brandId)
  const [month, setMonth] = useState<MonthKey>(period.first.slice(0, 7) as MonthKey)
  const detail = useQuery('template.detail', { templateId }).value
  const setup = useQuery('plan.setup', { brandId }).value
  const ready = detail && setup && setup.brand.id === brandId
  const laid = ready ? layTemplate(detail.items, setup, daysOf(month)) : null
  const thisMonth = dayOf(now, setup?.brand.zone ?? ('UTC' as ZoneId)).slice(0, 7) as MonthKey
  const months = [...new Set([month, ...Array.from({ length: monthsAhead }, (_, i) => addMonths(thisMonth, i))])].toSorted()
  const lay = async () => {
    if (!laid) return
    const drafts = laid.posts.map(({ wallTime, rubricId, text, channels }) => ({
      ...{ id: newId<'post'>(), wallTime, rubricId, text },
      channels: channels.map((channelId) => ({ id: newId<'variant'>(), channelId })),
    }))
    const outcome = await act('template.lay', { templateId, brandId, drafts })
    if (outcome.ok) onDone()
  }
  return (
    <div className={styles.dialog}>
      <div className={styles.where}>
        <Select
          label={t('templates.brand')}
          data={brands.map(({ id, name }) => ({ value: id, label: name }))}
          value={brandId}
          onChange={(value) => value && setBrand(value as BrandId)}
        />
        <Select
          label={t('templates.month')}
          data={months.map((one) => ({ value: one, label: format.month(one) }))}
          value={month}
          onChange={(value) => value && setMonth(value as MonthKey)}
        />
      </div>
      {laid && setup ? <Preview laid={laid} setup={setup} /> : null}
      <div className={styles.buttons}>
        <Button variant="filled" disabled={!laid || laid.posts.length === 0} onClick={() => void lay()}>
          {t('templates.make', { count: laid?.posts.length ?? 0 })}
        </Button>
        <Button onClick={onBack}>{t('templates.back')}</Button>
      </div>
    </div>
  )
}

function daysOf(month: MonthKey): { readonly first: DayKey; readonly last: DayKey } {
  return { first: `${month}-01` as DayKey, last: addDays(`${addMonths(month, 1)}-01` as DayKey, -1) }
}

function Preview({ laid, setup }: { readonly laid: Laid; readonly setup: PlanSetup }) {
  const { t } = useTranslation('rhythm')
  const networkName = useNetworkName()
  const missing = [
    ...(laid.missingNetworks.length > 0 ? [t('templates.noNetworks', { names: laid.missingNetworks.map(networkName).join(', ') })] : []),
    ...(laid.missingRubrics.length > 0 ? [t('templates.noRubrics', { names: laid.missingRubrics.join(', ') })] : []),
    ...(laid.outside > 0 ? [t('templates.outside', { count: laid.outside })] : []),
  ]
  return (
    <>
      {missing.map((words) => (
        <p key={words} className={styles.missing}>
          <WarningGlyph />
          {words}
        </p>
      ))}
      <ul className={styles.preview} aria-label={t('templates.preview')}>
        {laid.posts.map((post, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: posts of one time have nothing else to tell them apart, and none moves
          <PreviewRow key={`${post.wallTime} ${i}`} post={post} setup={setup} />
        ))}
      </ul>
    </>
  )
}

function PreviewRow({ post, setup }: { readonly post: LaidPost; readonly setup: PlanSetup }) {
  const { t } = useTranslation('rhythm')
  const format = useFormat()
  const rubric = setup.rubrics.find(({ id }) => id === post.rubricId)
  const { zone } = setup.brand
  const title = post.text.split('\n', 1)[0] || t('templates.untitled')
  return (
    <li className={styles.row}>
      <i className={styles.swatch} style={rubric ? { background: `var(--rubric-${rubric.color})` } : {}} title={rubric?.name} />
      <span
        className={styles.when}
      >{`${format.weekdayDayMonth(instantOf(post.wallTime, zone).at, zone)}, ${post.wallTime.slice(11, 16)}`}</span>
      <span className={styles.glyphs}>
        {[...new Set(setup.channels.filter(({ id }) => post.channels.includes(id)).map(({ network }) => network))].map((network) => (
          <NetworkGlyph key={network} network={network} size={14} />
        ))}
      </span>
      <span className={styles.text} title={title}>
        {title}
      </span>
    </li>
  )
}
