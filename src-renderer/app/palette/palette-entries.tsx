import {
  IconArchive,
  IconFileImport,
  IconLanguage,
  IconMoon,
  IconPlayerPause,
  IconPlayerPlay,
  IconPlus,
  IconStack2,
  IconSun,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { rooms } from '#renderer/app/rooms.ts'
import { useVoice } from '#renderer/app/toasts/voice.tsx'
import { useScheme } from '#renderer/app/use-scheme.ts'
import { newId, thumbUrl, useAct, useAppState, useBridge, useQuery } from '#renderer/bridge/index.ts'
import { usePlanFiles } from '#renderer/features/plan-files/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo } from '#renderer/routes/route.ts'
import { BrandMark } from '#renderer/ui/brand-mark.tsx'
import { useChosenEntries, useSavedViewEntries } from './plan-entries.tsx'

export type PaletteEntry = {
  readonly id: string
  readonly group: 'rooms' | 'brands' | 'views' | 'actions'
  readonly name: string
  /** Other words that find it. */
  readonly also: readonly string[]
  readonly icon: ReactNode
  readonly act: () => void
}

const size = { size: 18, stroke: 1.5 }

/** Everything the palette offers besides posts. */
export function usePaletteEntries(): readonly PaletteEntry[] {
  return [...useChosenEntries(), ...useActionEntries(), ...useRoomEntries(), ...useBrandEntries(), ...useSavedViewEntries()]
}

function useRoomEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation()
  const reachable = rooms.filter((room) => room.inRail || room.id === 'queue')
  return reachable.map(({ id, titleKey, icon: Icon }) => ({
    id: `room-${id}`,
    group: 'rooms',
    name: t(titleKey),
    also: [id],
    icon: <Icon {...size} />,
    act: () => goTo({ room: id, params: [], inspect: null }),
  }))
}

function useBrandEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation('frame')
  const { choose } = useBrandChoice()
  const brands = useQuery('brands.list', {}).value?.filter((brand) => !brand.archived) ?? []
  const one = brands.map(
    (brand): PaletteEntry => ({
      id: `brand-${brand.id}`,
      group: 'brands',
      name: brand.name,
      also: [],
      icon: <BrandMark name={brand.name} color={brand.color} logoUrl={brand.logo && thumbUrl(brand.logo)} size={20} />,
      act: () => choose(brand.id),
    }),
  )
  if (brands.length < 2) return one
  return [
    ...one,
    { id: 'brand-all', group: 'brands', name: t('brand.all'), also: [], icon: <IconStack2 {...size} />, act: () => choose(null) },
  ]
}

function useActionEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation('frame')
  const bridge = useBridge()
  const act = useAct()
  const voice = useVoice()
  const scheme = useScheme()
  const newPost = useNewPost()
  const planFiles = usePlanFiles(({ ask }) => ask)
  const preferences = useAppState('preferences')
  const paused = (useQuery('settings', {}).value?.pausedAt ?? null) !== null
  const prefer = (change: Partial<typeof preferences>) => void bridge.call('app.setPreferences', change)
  const takeBackup = async () => {
    const outcome = await bridge.call('backups.take', {})
    if (outcome.ok) voice.say(t('palette.backupTaken'))
    else voice.refused(outcome.problem)
  }
  const entry = (id: string, icon: ReactNode, run: () => void): PaletteEntry => ({
    id,
    group: 'actions',
    name: t(`palette.act.${id}`),
    also: [t(`palette.also.${id}`)],
    icon,
    act: run,
  })
  return [
    ...(newPost ? [entry('newPost', <IconPlus {...size} />, newPost)] : []),
    scheme === 'light'
      ? entry('dark', <IconMoon {...size} />, () => prefer({ colorScheme: 'dark' }))
      : entry('light', <IconSun {...size} />, () => prefer({ colorScheme: 'light' })),
    entry('importPlan', <IconFileImport {...size} />, () => {
      goTo({ room: 'calendar', params: [], inspect: null })
      planFiles('import')
    }),
    entry('language', <IconLanguage {...size} />, () => prefer({ language: preferences.language === 'ru' ? 'en' : 'ru' })),
    paused
      ? entry('resume', <IconPlayerPlay {...size} />, () => void act('settings.setPaused', { paused: false }))
      : entry('pause', <IconPlayerPause {...size} />, () => void act('settings.setPaused', { paused: true })),
    entry('backup', <IconArchive {...size} />, () => void takeBackup()),
  ]
}

/** Makes an empty draft in the chosen brand (or the first) and opens it; null while there is no brand. */
function useNewPost(): (() => void) | null {
  const act = useAct()
  const { brandId } = useBrandChoice()
  const brands = useQuery('brands.list', {}).value?.filter((brand) => !brand.archived)
  const brand = brandId ?? brands?.[0]?.id
  if (!brand) return null
  const create = async () => {
    const id = newId<'post'>()
    const outcome = await act('post.create', { id, brandId: brand }, { quiet: true })
    if (outcome.ok) goTo({ room: 'post', params: [id], inspect: null })
  }
  return () => void create()
}
