import type { Preferences, PublishingState } from '#shared/contract/app-contract.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** A post due within this long keeps the machine awake, ms. */
const awakeBeforeMs = 10 * 60_000
/** So long after its time a post that still waits (no network, a failing server) lets the machine sleep, ms. */
const awakeAfterMs = 15 * 60_000

export type Waiting = {
  readonly closing: Preferences['closing']
  /** `null`: no workspace is open. */
  readonly workspace: 'own' | 'demo' | null
  readonly publishing: PublishingState['state']
  /** When the next publication goes out by itself; null: none waits. */
  readonly nextAt: EpochMs | null
  /** A post is being sent right now. */
  readonly sending: boolean
}

/**
 * Whether the program works on when its window is closed: as the user chose, and unless they chose, while posts of their own wait and
 * this device may send them. The demo's posts reach nobody, so they hold nobody.
 */
export function keepsOn({ closing, workspace, publishing, nextAt, sending }: Waiting): boolean {
  if (closing !== 'auto') return closing === 'tray'
  return workspace === 'own' && (sending || (publishing === 'on' && nextAt !== null))
}

/** Whether the machine must not fall asleep now, and when to ask again (null: only after a change). */
export function keepsAwake(waiting: Waiting, now: EpochMs): { readonly awake: boolean; readonly askAt: EpochMs | null } {
  const { publishing, nextAt, sending } = waiting
  if (sending) return { awake: true, askAt: null }
  if (publishing !== 'on' || nextAt === null) return { awake: false, askAt: null }
  const [from, to] = [nextAt - awakeBeforeMs, nextAt + awakeAfterMs]
  if (now < from) return { awake: false, askAt: from as EpochMs }
  return now < to ? { awake: true, askAt: to as EpochMs } : { awake: false, askAt: null }
}
