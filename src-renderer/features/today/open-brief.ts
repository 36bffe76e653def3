import { goTo } from '#renderer/routes/route.ts'
import type { TodayBrief } from '#shared/queries/index.ts'

/** Opens a brief in its room. */
export function openBrief({ id }: Pick<TodayBrief, 'id'>): void {
  goTo({ room: 'brief', params: [id], inspect: null })
}
