import { useEffect } from 'react'
import { useBridge } from '#renderer/bridge/index.ts'
import type { ReportData } from '#shared/queries/report-data.ts'
import type { ReportRequest } from './parts/report-form.tsx'

/** So long a report must stand as it is before it is drawn ahead: the preview comes first, and typing goes on for a while. */
const stillMs = 600

/** Has the shown report drawn where it is printed from, again after each change, so that the PDF is there at once. */
export function usePreparedPdf({ brandId, period, language }: ReportRequest, data: ReportData | undefined | null): void {
  const bridge = useBridge()
  useEffect(() => {
    if (!data) return
    const timer = setTimeout(() => void bridge.call('reports.prepare', { brandId, period, language }), stillMs)
    return () => clearTimeout(timer)
  }, [bridge, brandId, period, language, data])
}

/** Ends what was drawn ahead when the room is left. */
export function useLeavingReports(): void {
  const bridge = useBridge()
  useEffect(() => () => void bridge.call('reports.leave', {}), [bridge])
}
