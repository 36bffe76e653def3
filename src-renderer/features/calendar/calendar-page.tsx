import { useMediaQuery } from '@mantine/hooks'
import { type ComponentProps, Suspense, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { thumbUrl, useNow, useQuery } from '#renderer/bridge/index.ts'
import { OccasionsLayer } from '#renderer/features/occasions/index.ts'
import { OutsideDrops } from '#renderer/features/plan-drops/index.ts'
import { PlanFiles } from '#renderer/features/plan-files/index.ts'
import { FilteredOut, usePlanFilter, useShown } from '#renderer/features/plan-filter/index.ts'
import { DayMenu } from '#renderer/features/quiet-days/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo, useInspected, useRoute } from '#renderer/routes/route.ts'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { useElapsed } from '#renderer/ui/elapsed.ts'
import { useFootRoom } from '#renderer/ui/foot-room.ts'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import {
  BrandMarksContext,
  brandMarksOf,
  DayGapsContext,
  QuietDaysContext,
  startDay,
  stepUnit,
  timeForNew,
  useViewKeys,
} from '#renderer/widgets/calendar/index.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { addDays, dayOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { BrandRow } from '#shared/queries/brands-list.ts'
import styles from './calendar-page.module.css'
import { memoryKey, useCalendarMemory } from './calendar-store.ts'
import { dayInView, filesAt, isInPeriod, type Place, placeKey, placeOf, shownDays, stepOf } from './calendar-view.ts'
import { useCardMenu } from './card-menu/use-card-menu.tsx'
import { useOccasionGroups } from './overlays-store.ts'
import { BrandPicker, useBrandForNew } from './parts/brand-picker.tsx'
import { Drawer } from './parts/drawer.tsx'
import { DrawerCarry } from './parts/drawer-carry.tsx'
import { EmptyPeriod, NoBrand } from './parts/empty-period.tsx'
import { GridBody } from './parts/grid-body.tsx'
import { PeriodHead } from './parts/period-head.tsx'
import { PlanFoot } from './parts/plan-foot.tsx'
import { PlanTop } from './parts/plan-top.tsx'
import { useDrawer } from './parts/use-drawer.ts'
import { planViews, readViewsAhead, viewOfKey, workingViews } from './plan-views.ts'
import { useAround } from './use-around.ts'
import { useCalendarActs } from './use-calendar-acts.ts'
import { useClockNames } from './use-clock-names.ts'
import { useMoves } from './use-moves.ts'
import { usePlanChoice } from './use-plan-choice.ts'
import { usePlanUndated } from './use-plan-undated.ts'
import { useShownCards } from './use-shown-cards.ts'

const none: readonly never[] = []
/** When the other views are read, ms after this one was drawn: the start is over by then. */
const readAheadMs = 2000

/** How long the first grid waits for its cards, ms: longer than they take in any start but one that first mends the database. */
const patienceMs = 500

/** The room: the brands decide the zone; until they are read it is the one remembered, so that the grid need not wait. */
export function CalendarPage() {
  const brands = useQuery('brands.list', {})
  const working = useMemo(() => brands.value?.filter((brand) => !brand.archived), [brands.value])
  const drawn = useDrawn(working)
  if (brands.problem) return <Failed problem={brands.problem} />
  if (!drawn) return null
  return working?.length === 0 ? <NoBrand /> : <Calendar brands={working ?? none} drawn={drawn} />
}

/** Whose posts are drawn (null: everybody's), and on whose clock. */
type Drawn = { readonly brandId: BrandId | null; readonly zone: ZoneId }

/** Null while neither the brands nor the zone of the last time are known. */
function useDrawn(working: readonly BrandRow[] | undefined): Drawn | null {
  const chosen = useBrandChoice((choice) => choice.brandId)
  const brand = working?.find(({ id }) => id === chosen)
  const brandId = working ? (brand?.id ?? null) : chosen
  const rememberZone = useCalendarMemory((memory) => memory.rememberZone)
  const lastZone = useCalendarMemory(({ zones }) => zones[memoryKey(brandId)])
  const zone = working ? (brand?.zone ?? systemZone()) : lastZone
  useEffect(() => {
    if (working && zone) rememberZone(brandId, zone)
  }, [working, rememberZone, brandId, zone])
  return useMemo(() => (zone ? { brandId, zone } : null), [brandId, zone])
}

function Failed({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation('calendar')
  return (
    <div className={styles.failed}>
      <UnreadPanel problem={problem} title={t('failed.title')} />
    </div>
  )
}

function Calendar({ brands, drawn }: { readonly brands: readonly BrandRow[]; readonly drawn: Drawn }) {
  const now = useNow()
  const inspected = useInspected()
  const { brandId, zone } = drawn
  const brand = brands.find(({ id }) => id === brandId) ?? null
  const today = dayOf(now, zone)
  const place = usePlace(brandId, today)
  const small = useMediaQuery('(max-width: 1119px)', undefined, { getInitialValueInEffect: false })
  const { place: shownPlace, cards: every, problem } = useShownCards(brandId, place, zone)
  const shown = useShown(usePlanFilter(brandId), every ?? none)
  const cards = every && shown
  const { around, gaps, quiet, period } = useAround({ brandId, zone, now }, { place, shownPlace, every })
  const patient = !useElapsed(patienceMs)
  const foot = useFootRoom()
  useEffect(() => {
    const timer = setTimeout(readViewsAhead, readAheadMs)
    return () => clearTimeout(timer)
  }, [])
  const moves = useMoves(cards ?? none, now)
  const drawer = useDrawer(brandId)
  const { zoneName, ...clocks } = useClockNames(place, zone)
  const coloring = useCalendarMemory((memory) => memory.coloring)
  const forNew = useBrandForNew(brands, brand)
  const goThere = useGoThere(place)
  const choice = usePlanChoice({
    shown: moves.shown,
    drawer: drawer.cards,
    listed: drawer.shown,
    brandId,
    inspected,
    isInPeriod: (card) => isInPeriod(dayOf(card.at, zone), place),
    periods: { asked: placeKey(place), drawn: every ? placeKey(shownPlace) : null },
    step: (by) => goThere(stepOf(place, by)),
  })
  const acts = useCalendarActs({
    zone,
    now,
    move: moves.move,
    listed: drawer.shown,
    chosen: choice.chosen,
    order: moves.shown,
    inspected,
    show: (view, day) => goThere({ view, day: day ?? dayInView(place, view, today) }),
    today: () => goThere({ day: today }),
    brandForNew: forNew.find,
  })
  const plan = usePlanUndated({ brandId, zone, now, inFeed: place.view === 'feed', chosen: choice.chosen, drawer: drawer.cards })
  const { menu, onContextMenu } = useCardMenu({ shown: moves.shown, drawer: drawer.cards, chosen: choice.chosen, acts, now })
  const writeOn = useCallback((day: DayKey) => acts.write(timeForNew(day, wallTimeAt(now, zone))), [acts, now, zone])
  useViewKeys({ acts, viewOf: viewOfKey, nowWall: wallTimeAt(now, zone), start: startDay(place.view, place.day, today) })
  const marks = useMemo(() => brandMarksOf(brandId ? none : brands), [brandId, brands])
  const Body = planViews[shownPlace.view]?.Body ?? GridBody
  if (problem && !cards) return <Failed problem={problem} />
  return (
    <BrandMarksContext value={marks}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the menu belongs to the posts inside, which are focusable */}
      <div className={styles.room} onContextMenu={onContextMenu}>
        <PeriodHead place={place} brandId={brandId} onGo={goThere} onToday={acts.today} />
        {drawer.open ? <Drawer {...{ drawer, acts, plan }} hours={isHours(place)} selected={inspected} chosen={choice.chosen} /> : null}
        <div className={styles.plan}>
          <PlanTop {...{ brandId, choice, drawer, zone, acts, gaps }} {...clocks} view={place.view} />
          <DayMenu {...{ brands, brandId, today }} className={styles.grid} onWrite={writeOn}>
            <QuietDaysContext value={quiet}>
              <DayGapsContext value={gaps.days}>
                <Occasions {...{ brandId, today }} place={around.place} wanted={around.every !== undefined} findBrand={forNew.find}>
                  <Suspense>
                    <Body
                      {...shownPlace}
                      {...{ brandId, zone, zoneName, now, coloring, small, acts, every: every ?? none }}
                      cards={moves.shown}
                      soon={!cards && patient}
                      selected={inspected}
                      chosen={choice.chosen.ids}
                      pictureUrl={thumbUrl}
                    />
                  </Suspense>
                </Occasions>
              </DayGapsContext>
            </QuietDaysContext>
          </DayMenu>
          <div ref={foot} className={styles.foot}>
            <HiddenPosts brandId={brandId} view={place.view} every={every?.length ?? 0} shown={shown.length} />
            {every?.length === 0 && hasGrid(place) ? <EmptyPeriod acts={acts} place={place} now={now} zone={zone} /> : null}
            {brandId ? <PlanFoot {...{ brandId, zone, now, gaps }} place={around.place} cards={around.every} onWrite={writeOn} /> : null}
          </div>
        </div>
        {menu}
        <DrawerCarry {...{ brandId, zone, now, quiet }} inFeed={place.view === 'feed'} />
        <BrandPicker asked={forNew.asked} brands={brands} />
        <OutsideDrops {...{ zone, now }} brandForNew={forNew.find} hours={isHours(place)} takes={place.view !== 'feed'} />
        <PlanFiles
          {...{ brands, brandId, today, period, zone }}
          {...filesAt(place)}
          postIds={() => moves.shown.filter(({ at }) => isInPeriod(dayOf(at, zone), place)).map(({ id }) => id)}
        />
      </div>
    </BrandMarksContext>
  )
}

/** Goes to another day or view; the same function for good. */
function useGoThere(place: Place): (to: Partial<Place>) => void {
  const latest = useRef(place)
  latest.current = place
  return useCallback(({ view, day }) => goTo({ params: [view ?? latest.current.view, day ?? latest.current.day] }), [])
}

type OccasionsProps = Pick<ComponentProps<typeof OccasionsLayer>, 'brandId' | 'today' | 'findBrand' | 'children'> & {
  readonly place: Place
  /** False until the first posts are drawn: days wait for them. */
  readonly wanted: boolean
}

/** The occasions of the shown days over a view of the plan; the feed, which has no days, has none. */
function Occasions({ place, wanted, ...rest }: OccasionsProps) {
  const groups = useOccasionGroups(rest.brandId)
  const { first, last } = occasionDays(place)
  return <OccasionsLayer {...rest} first={first} last={last} shown={wanted && place.view !== 'feed' ? groups : noGroups} />
}

const noGroups: readonly never[] = []

/** The days whose occasions are told. What a table shows is its own affair: a year, most often, and those beside it. */
function occasionDays(place: Place): { readonly first: DayKey; readonly last: DayKey } {
  if (place.view === 'table') {
    const year = Number(place.day.slice(0, 4))
    return { first: `${year - 1}-01-01` as DayKey, last: `${year + 1}-12-31` as DayKey }
  }
  const { first, end } = shownDays(place)
  return { first, last: addDays(end, -1) }
}

type HiddenPostsProps = {
  readonly brandId: BrandId | null
  readonly view: Place['view']
  readonly every: number
  readonly shown: number
}

/** Says that there are posts and that the filter lets none of them through; the feed, which shows one channel's, says it itself. */
function HiddenPosts({ brandId, view, every, shown }: HiddenPostsProps) {
  if (every === 0 || shown > 0 || view === 'feed' || planViews[view]?.ownHead) return null
  return (
    <div className={styles.underGrid}>
      <FilteredOut row brandId={brandId} hidden={every} />
    </div>
  )
}

/** The views whose days are columns of hours. */
function isHours({ view }: Place): boolean {
  return view === 'week' || view === 'day'
}

/** The views with days to fill; the others say themselves that they are empty. */
function hasGrid({ view }: Place): boolean {
  return view === 'month' || stepUnit(view) !== 'month'
}

const noParams: readonly string[] = []

/**
 * Where the calendar stands, from the address. One that says nothing, or that another brand was looked at by, gives way to what this
 * brand was last seen in; a brand never seen is shown where the other one was.
 */
function usePlace(brand: BrandId | null, today: Place['day']): Place {
  const { params, room } = useRoute()
  const key = memoryKey(brand)
  // Another room's address may stand there already while this room is still drawn: its day is not ours to remember.
  const said = params.join('/')
  const address = useRef({ key, said })
  if (address.current.said !== said) address.current = { key, said }
  const isOthers = address.current.key !== key
  const told = room === 'calendar' && !isOthers ? params : noParams
  const silent = told.length < 2
  const lastView = useCalendarMemory(({ views }) => (silent ? views[key] : undefined))
  const lastDay = useCalendarMemory(({ days }) => (silent ? days[key] : undefined))
  const here = placeOf(isOthers ? params : noParams, { view: 'month', day: today }, workingViews)
  const { view, day } = placeOf(told, { view: lastView ?? here.view, day: lastDay ?? here.day }, workingViews)
  const place = useMemo(() => ({ view, day }), [view, day])
  useEffect(() => {
    if (room === 'calendar' && (params.length < 2 || isOthers)) goTo({ params: [view, day] }, 'replace')
  }, [room, params, isOthers, view, day])
  useEffect(() => useCalendarMemory.getState().remember(brand, view, day), [brand, view, day])
  return place
}
