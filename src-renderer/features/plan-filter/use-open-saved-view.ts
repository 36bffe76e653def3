import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { SavedView } from '#shared/domain/views/saved-view.ts'
import { keepFilter } from './filter-store.ts'

/** Opens a kept view from any room: its brand, its filter and its way of showing the plan, on the day last looked at. */
export function useOpenSavedView(): (saved: SavedView) => void {
  const choose = useBrandChoice((choice) => choice.choose)
  return ({ brandId, filter, view }) => {
    keepFilter(brandId, filter)
    choose(brandId)
    goTo({ room: 'calendar', params: [view], inspect: null })
  }
}
