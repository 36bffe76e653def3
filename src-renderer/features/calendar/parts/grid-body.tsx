import { ContentCalendar, type GridViewName, type PlanBodyProps } from '#renderer/widgets/calendar/index.ts'

/** Month, week and day: the plan as a grid of days or hours. */
export function GridBody({ view, ...rest }: PlanBodyProps) {
  return <ContentCalendar {...rest} view={view as GridViewName} />
}
