import { useMemo, useRef, useState } from 'react'
import { newId, useAct, useNow, useQuery } from '#renderer/bridge/index.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { reportPeriod } from '#shared/domain/reports/report-period.ts'
import type { BrandId, ReportId } from '#shared/kernel/ids.ts'
import type { MonthKey, ZoneId } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'
import { ReportForm } from './report-form.tsx'
import { ReportPreview } from './report-preview.tsx'
import classes from './report-room.module.css'

type ReportRoomProps = { readonly brandId: BrandId; readonly zone: ZoneId; readonly month: MonthKey }

/** One report: what a person types on the left, the pages as they will print on the right. */
export function ReportRoom({ brandId, zone, month }: ReportRoomProps) {
  const act = useAct()
  const asOf = useNow()
  const period = useMemo(() => reportPeriod(month, zone), [month, zone])
  const { value: data, problem } = useQuery('report.data', { brandId, ...period })
  const { value: me } = useQuery('me', {})
  const [language, setLanguage] = useState<Language | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const freshId = useRef<ReportId>(newId<'report'>())
  if (problem) return <ErrorPanel problem={problem} />
  if (!data) return null
  const shown = language ?? data.report?.language ?? 'ru'
  const save = async (fields: { readonly conclusion?: string; readonly chartNote?: string; readonly language?: Language }) => {
    const id = data.report?.id ?? freshId.current
    const outcome = await act('report.save', { id, brandId, month, language: shown, ...fields }, { quiet: true })
    return outcome.ok
  }
  return (
    <div className={classes.room}>
      <ReportForm
        report={data.report}
        request={{ brandId, month, language: shown }}
        onType={setTyped}
        onSave={save}
        onLanguage={(chosen) => {
          setLanguage(chosen)
          void save({ language: chosen })
        }}
      />
      <ReportPreview data={data} language={shown} conclusion={typed} preparedBy={me?.name ?? null} asOf={asOf} />
    </div>
  )
}
