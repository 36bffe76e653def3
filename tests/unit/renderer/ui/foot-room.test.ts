import { describe, expect, it } from 'vitest'
import { dialogRoom } from '#renderer/ui/foot-room.ts'

describe('the room a dialog’s footer takes from the toasts', () => {
  it('reaches from its top to the bottom of a window that it nearly fills', () => {
    expect(dialogRoom(700, { top: 571, bottom: 665 })).toBe(129)
  })

  it('is none where the dialog ends above them', () => {
    expect(dialogRoom(900, { top: 694, bottom: 780 })).toBe(0)
  })
})
