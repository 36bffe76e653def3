import { ActionIcon, Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconCalendarEvent } from '@tabler/icons-react'

/** Whether the window is as narrow as the top bar's style sheet breaks a title into two lines at: words beside the title have no room. */
export function useNarrowHead(): boolean {
  return useMediaQuery('(max-width: 640px)', undefined, { getInitialValueInEffect: false })
}

/** The way back to today beside a period's title; a mark where there is no room for its word. */
export function TodayButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return useNarrowHead() ? (
    <ActionIcon variant="subtle" aria-label={label} title={label} onClick={onClick}>
      <IconCalendarEvent size={16} stroke={1.5} />
    </ActionIcon>
  ) : (
    <Button size="xs" onClick={onClick}>
      {label}
    </Button>
  )
}
