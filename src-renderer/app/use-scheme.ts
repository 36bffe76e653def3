import { useMediaQuery } from '@mantine/hooks'
import { useAppState } from '#renderer/bridge/index.ts'

/** Light or dark: the user's choice, or the system's. */
export function useScheme(): 'light' | 'dark' {
  const { colorScheme } = useAppState('preferences')
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, { getInitialValueInEffect: false })
  if (colorScheme !== 'auto') return colorScheme
  return systemDark ? 'dark' : 'light'
}
