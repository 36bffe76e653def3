import { IconBookmark, IconCalendarShare, IconCopy, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { usePlanOffer } from '#renderer/features/calendar/index.ts'
import { useOpenFiltered } from '#renderer/features/plan-filter/index.ts'
import type { PaletteEntry } from './palette-entries.tsx'

const size = { size: 18, stroke: 1.5 }

/** What the open plan offers for the chosen posts or, where none is chosen, for the one the keyboard stood on or that in the inspector. */
export function useChosenEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation('frame')
  const offer = usePlanOffer(({ offer }) => offer)
  const count = offer?.count() ?? 0
  if (!offer || count === 0) return []
  const group = 'actions'
  return [
    {
      ...{ id: 'chosen-move', group, act: offer.moveTo, icon: <IconCalendarShare {...size} /> },
      ...{ name: t('palette.chosen.move', { count }), also: [t('palette.also.chosenMove')] },
    },
    {
      ...{ id: 'chosen-copy', group, act: offer.copy, icon: <IconCopy {...size} /> },
      ...{ name: t('palette.chosen.copy', { count }), also: [t('palette.also.chosenCopy')] },
    },
    {
      ...{ id: 'chosen-delete', group, act: offer.remove, icon: <IconTrash {...size} /> },
      ...{ name: t('palette.chosen.delete', { count }), also: [t('palette.also.chosenDelete')] },
    },
  ]
}

/** The views of the plan kept under a name, with the brand they are of where that is not told by the name alone. */
export function useSavedViewEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation('frame')
  const open = useOpenFiltered()
  const brands = useQuery('brands.list', {}).value ?? []
  const saved = useQuery('savedViews.list', {}).value ?? []
  return saved.flatMap((one): PaletteEntry[] => {
    const brand = brands.find(({ id }) => id === one.brandId)
    if (one.brandId !== null && (!brand || brand.archived)) return []
    return [
      {
        id: `view-${one.id}`,
        group: 'views',
        name: t('palette.view', { view: one.name, brand: brand?.name ?? t('brand.all') }),
        also: [t('palette.also.views')],
        icon: <IconBookmark {...size} />,
        act: () => open(one),
      },
    ]
  })
}
