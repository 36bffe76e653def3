import type { z } from 'zod'
import { brandSetup } from './brand-setup.ts'
import { brandsList } from './brands-list.ts'
import { calendarRange } from './calendar-range.ts'
import { channelsList } from './channels-list.ts'
import { drawerList } from './drawer-list.ts'
import { me } from './me.ts'
import { postDetail } from './post-detail.ts'
import { settings } from './settings.ts'

/** Every read of the program, by name. */
export const queries = {
  'brands.list': brandsList,
  'brand.setup': brandSetup,
  'channels.list': channelsList,
  me,
  settings,
  'calendar.range': calendarRange,
  'drawer.list': drawerList,
  'post.detail': postDetail,
} as const

export type QueryName = keyof typeof queries
export type QueryArgs<Name extends QueryName> = z.output<(typeof queries)[Name]['args']>
export type QueryResult<Name extends QueryName> = Awaited<ReturnType<(typeof queries)[Name]['run']>>
