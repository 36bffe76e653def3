import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { SavedView } from '#shared/domain/views/saved-view.ts'
import { keepFilter } from './filter-store.ts'

/** Opens the plan of a brand from any room, filtered and in one of its views, on the day last looked at; a kept view is just that. */
export function useOpenFiltered(): (wanted: Pick<SavedView, 'brandId' | 'filter' | 'view'>) => void {
  const choose = useBrandChoice((choice) => choice.choose)
  return ({ brandId, filter, view }) => {
    keepFilter(brandId, filter)
    choose(brandId)
    goTo({ room: 'calendar', params: [view], inspect: null })
  }
}
