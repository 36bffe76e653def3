import type { ComponentType } from 'react'
import type { RoomId } from './route.ts'

/** A room of the program: what a feature gives the frame. */
export type Room = {
  readonly id: RoomId
  readonly icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number | string }>
  /** i18n key of its name: `calendar:room`. */
  readonly titleKey: string
  readonly Page: ComponentType
  /** Rooms opened from elsewhere (the editor, the queue) are not in the rail. */
  readonly inRail: boolean
}
