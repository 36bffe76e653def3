import { Button, Select } from '@mantine/core'
import { IconChartLine } from '@tabler/icons-react'
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useNow, useQuery } from '#renderer/bridge/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo, useRoute } from '#renderer/routes/route.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import { PeriodHead } from '#renderer/widgets/period-head/period-head.tsx'
import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { type MetricsPeriod, metricsPeriod, type PeriodChoice } from '#shared/domain/metrics/metrics-period.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { MetricsOverview, PostRow } from '#shared/queries/index.ts'
import styles from './metrics.module.css'
import { choiceOf, isEmpty, paramsOf } from './metrics-view.ts'
import { ExplainCard } from './parts/explained.tsx'
import { Overview } from './parts/overview.tsx'
import { SubBar } from './parts/sub-bar.tsx'
import { useFigureWords } from './use-figure-words.ts'

const TypeDialog = lazy(async () => ({ default: (await import('./typing/type-dialog.tsx')).TypeDialog }))
const ImportDialog = lazy(async () => ({ default: (await import('./import/import-dialog.tsx')).ImportDialog }))

/** The Metrics room: one brand, one period; `#/metrics/month/2026-11-01`. */
export function MetricsPage() {
  const { t } = useTranslation('metrics')
  const { value: brands, problem } = useQuery('brands.list', {})
  const { brandId: chosen } = useBrandChoice()
  const [picked, pick] = useState<BrandId | null>(null)
  // A brand that was chosen may be gone since (a restore, another device).
  const byId = (id: BrandId | null) => brands?.find((one) => one.id === id)
  const brand = byId(chosen) ?? byId(picked) ?? brands?.[0]
  if (brands === undefined) return problem ? <UnreadPanel problem={problem} /> : null
  if (!brand) return <Empty glyph={<IconChartLine size={24} stroke={1.5} />} title={t('empty.noBrands')} line={t('empty.noBrandsLine')} />
  const switcher =
    byId(chosen) === undefined && brands.length > 1 ? (
      <Select
        aria-label={t('brand')}
        data={brands.map((one) => ({ value: one.id, label: one.name }))}
        value={brand.id}
        allowDeselect={false}
        onChange={(value) => pick(value as BrandId)}
        w={180}
      />
    ) : null
  return <BrandMetrics key={brand.id} brand={brand} switcher={switcher} />
}

type BrandMetricsProps = { readonly brand: Pick<Brand, 'id' | 'zone'>; readonly switcher: React.ReactNode }
const go = (choice: PeriodChoice) => goTo({ room: 'metrics', params: paramsOf(choice) })
const noChannels: readonly Channel[] = []
type Opened = { readonly kind: 'type'; readonly post: PostRow | null } | { readonly kind: 'import' }

function BrandMetrics({ brand, switcher }: BrandMetricsProps) {
  const { t } = useTranslation('metrics')
  const now = useNow()
  const { params } = useRoute()
  const today = dayOf(now, brand.zone)
  // The list is another one whenever anything in the address changes; the choice is so only when its words do.
  const named = params.join('/')
  const choice = useMemo(() => choiceOf(named.split('/'), today), [named, today])
  const period = useMemo(() => metricsPeriod(choice, today), [choice, today])
  const [chosen, choose] = useState<readonly ChannelId[]>([])
  const [opened, open] = useState<Opened | null>(null)
  const { asked, readAhead } = useAsked(brand.id, chosen, { period, today })
  const { value: overview, problem, current } = useQuery('metrics.overview', asked)
  const shown = useShown(overview && current ? { overview, asked, period } : null)
  const { value: channels, problem: noChannelList } = useQuery('channels.list', { brandId: brand.id })
  const channelTitle = useCallback((id: ChannelId) => channels?.find((one) => one.id === id)?.title ?? '', [channels])
  const words = useFigureWords({ zone: brand.zone, now, channelTitle })
  const type = useCallback((post: PostRow | null) => open({ kind: 'type', post }), [])
  const typeAny = useCallback(() => type(null), [type])
  const bring = useCallback(() => open({ kind: 'import' }), [])
  const bar = { overview: shown?.overview ?? null, channels: channels ?? noChannels, chosen, words }
  return (
    <div className={styles.page}>
      <PeriodHead title={t('room')} choice={choice} today={today} onChoose={go} onNear={readAhead} />
      <SubBar {...bar} period={period} switcher={switcher} onChoose={choose} onType={typeAny} onImport={bring} />
      {(problem ?? noChannelList) ? (
        <div className={styles.trouble}>
          <UnreadPanel problem={problem ?? noChannelList} />
        </div>
      ) : null}
      {shown && channels ? <Room {...{ ...shown, words }} channels={channels.length} onType={type} onImport={bring} /> : null}
      <ExplainCard />
      <Suspense fallback={null}>
        {opened?.kind === 'type' ? (
          <TypeDialog asked={asked} post={opened.post} today={today} zone={brand.zone} channels={bar.channels} onClose={() => open(null)} />
        ) : null}
        {opened?.kind === 'import' ? <ImportDialog today={today} channels={bar.channels} onClose={() => open(null)} /> : null}
      </Suspense>
    </div>
  )
}

type Days = { readonly period: MetricsPeriod; readonly today: DayKey }

/** What is asked for, and how to have another period's figures read before it is chosen. */
function useAsked(brandId: BrandId, chosen: readonly ChannelId[], { period, today }: Days) {
  const bridge = useBridge()
  const askedOf = useCallback(
    ({ fromDay, toDay, previousFromDay, previousToDay }: MetricsPeriod): Shown['asked'] => {
      return { brandId, channelIds: [...chosen], fromDay, toDay, previousFromDay, previousToDay }
    },
    [brandId, chosen],
  )
  const asked = useMemo(() => askedOf(period), [askedOf, period])
  // What is let go at once lingers for a moment: long enough for the click that follows.
  const readAhead = useCallback(
    (near: PeriodChoice) => bridge.keep('metrics.overview', askedOf(metricsPeriod(near, today)))(),
    [bridge, askedOf, today],
  )
  return { asked, readAhead }
}

/** Figures with the period they are of. */
type Shown = {
  readonly overview: MetricsOverview
  readonly asked: Parameters<typeof Overview>[0]['asked']
  readonly period: MetricsPeriod
}

/** What is shown until the figures of another period are there: figures never stand under days they are not of. */
function useShown(next: Shown | null): Shown | null {
  const last = useRef(next)
  if (next) last.current = next
  return last.current
}

/** In the place of the figures. */
function NoFigures(props: Parameters<typeof Empty>[0]) {
  return (
    <div className={styles.scroll}>
      <Empty {...props} />
    </div>
  )
}

type RoomProps = Shown & {
  readonly words: ReturnType<typeof useFigureWords>
  readonly channels: number
  readonly onType: (post: PostRow | null) => void
  readonly onImport: () => void
}

/** What there is to see; else the first step. */
function Room({ overview, period, words, asked, channels, onType, onImport }: RoomProps) {
  const { t } = useTranslation('metrics')
  const glyph = <IconChartLine size={24} stroke={1.5} />
  if (channels === 0 && isEmpty(overview)) {
    const connect = (
      <Button variant="filled" onClick={() => goTo({ room: 'settings', params: ['brands'] })}>
        {t('empty.connect')}
      </Button>
    )
    return <NoFigures glyph={glyph} title={t('empty.noChannels')} line={t('empty.noChannelsLine')} action={connect} />
  }
  if (isEmpty(overview)) {
    const first = (
      <div className={styles.buttons}>
        <Button variant="filled" onClick={() => onType(null)}>
          {t('type')}
        </Button>
        <Button onClick={onImport}>{t('import')}</Button>
      </div>
    )
    return <NoFigures glyph={glyph} title={t('empty.nothing')} line={t('empty.nothingLine')} action={first} />
  }
  return <Overview overview={overview} asked={asked} period={period} words={words} onType={onType} />
}
