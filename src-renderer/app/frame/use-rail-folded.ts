import { useMediaQuery } from '@mantine/hooks'
import { useAppState, useBridge } from '#renderer/bridge/index.ts'
import { useDrawerOpen } from '#renderer/ui/side-space.ts'

type RailFold = { readonly folded: boolean; readonly canOpen: boolean; toggle(): void }

/** The width decides first (under 1280 always folded, under 1600 when drawer and inspector both stand), then the user. */
export function useRailFolded(inspecting: boolean): RailFold {
  const bridge = useBridge()
  const { railCollapsed } = useAppState('preferences')
  const drawer = useDrawerOpen()
  const narrow = useMediaQuery('(max-width: 1279px)', undefined, { getInitialValueInEffect: false })
  const middling = useMediaQuery('(max-width: 1599px)', undefined, { getInitialValueInEffect: false })
  const forced = narrow || (middling && drawer && inspecting)
  return {
    folded: forced || railCollapsed,
    canOpen: !forced,
    toggle: () => void bridge.call('app.setPreferences', { railCollapsed: !railCollapsed }),
  }
}
