import { IconCalendarPlus, IconCopy } from '@tabler/icons-react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { PlanAim } from '#renderer/features/plan/index.ts'
import { TargetMark } from '#renderer/features/plan-drops/index.ts'
import { CarryBar, CarryHint, CarryLayer } from '#renderer/ui/carry/carry.tsx'
import { useFormat } from '#renderer/ui/format.ts'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import { useFeedChannel } from '../feed/use-feed-channel.ts'
import { aimOf, type Carried, useCarried } from './use-drawer-carry.ts'

type DrawerCarryProps = {
  readonly zone: ZoneId
  readonly now: EpochMs
  /** The quiet days that are shown, with why in words. */
  readonly quiet: ReadonlyMap<DayKey, string>
  /** The feed has no days: its planned posts stand for theirs. */
  readonly inFeed: boolean
  readonly brandId: BrandId | null
}

/** Over the plan while cards are carried out of the drawer: where they would land, framed and in words. */
export function DrawerCarry(props: DrawerCarryProps) {
  const carried = useCarried((store) => store.carried)
  return carried ? createPortal(<Landing {...props} carried={carried} />, document.body) : null
}

function Landing({ carried, ...where }: DrawerCarryProps & { readonly carried: Carried }) {
  const { t } = useTranslation('calendar')
  const { count, place, copies } = carried
  return (
    <CarryLayer>
      {place ? <TargetMark box={place.box} /> : null}
      <CarryBar>
        {copies ? <IconCopy size={16} stroke={1.5} /> : <IconCalendarPlus size={16} stroke={1.5} />}
        {count > 1 ? <b>{t('postCount', { count })}</b> : null}
        <LandingWords {...where} carried={carried} />
        <CarryHint keyName="Alt">{t('drag.copy')}</CarryHint>
        <CarryHint keyName="Esc">{t('drag.cancel')}</CarryHint>
      </CarryBar>
    </CarryLayer>
  )
}

const utc = 'UTC' as ZoneId

function LandingWords({ carried, zone, now, quiet, brandId, inFeed }: DrawerCarryProps & { readonly carried: Carried }) {
  const { t } = useTranslation('calendar')
  const format = useFormat()
  const feed = useFeedChannel(brandId, inFeed).channel
  const aim = carried.place && aimOf(carried.place)
  if (!aim) return <span>{t(inFeed ? 'drag.nowhereInFeed' : 'drag.nowhere')}</span>
  const day = aim.kind === 'day' ? aim.day : (aim.at.slice(0, 10) as DayKey)
  const past = isOver(aim, wallTimeAt(now, zone))
  const several = carried.count > 1
  const dayWords = format.weekdayDayMonth(Date.parse(`${day}T12:00Z`) as EpochMs, utc)
  const from = aim.kind === 'time' ? aim.at.slice(11) : null
  const why = past ? t('drag.past') : quiet.get(day)
  return (
    <>
      <span>
        {dayWords}
        {from ? <FromTime time={from} several={several} /> : null}
      </span>
      {why ? <span>{why}</span> : null}
      {feed ? <CarryHint>{t('drag.getsChannel', { channel: feed.title })}</CarryHint> : null}
      {several && !why ? <CarryHint>{t(from ? 'drag.hourApart' : 'drag.bySlots')}</CarryHint> : null}
    </>
  )
}

function isOver(aim: PlanAim, nowWall: WallTime): boolean {
  return aim.kind === 'day' ? aim.day < nowWall.slice(0, 10) : aim.at < nowWall
}

function FromTime({ time, several }: { readonly time: string; readonly several: boolean }) {
  const { t } = useTranslation('calendar')
  return (
    <>
      , <b>{several ? t('drag.from', { time }) : time}</b>
    </>
  )
}
