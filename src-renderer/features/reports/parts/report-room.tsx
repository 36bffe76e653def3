import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct, useNow, useQuery } from '#renderer/bridge/index.ts'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import type { CommandArgs } from '#shared/commands/index.ts'
import { metricsPeriod, type PeriodChoice } from '#shared/domain/metrics/metrics-period.ts'
import { periodName } from '#shared/domain/reports/report-period.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId, ReportId } from '#shared/kernel/ids.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import type { Language } from '#shared/text/index.ts'
import { usePreparedPdf } from '../use-prepared-pdf.ts'
import { ReportForm } from './report-form.tsx'
import { ReportPreview } from './report-preview.tsx'
import classes from './report-room.module.css'

type ReportRoomProps = { readonly brandId: BrandId; readonly zone: ZoneId; readonly choice: PeriodChoice }

/** What the form may change of a report. */
export type ReportFields = Partial<
  Pick<CommandArgs<'report.save'>, 'conclusion' | 'chartNote' | 'planNote' | 'hidden' | 'metaMark' | 'language'>
>

/** One report: what a person types and chooses on the left, the pages as they will print on the right. */
export function ReportRoom({ brandId, zone, choice }: ReportRoomProps) {
  const act = useAct()
  const { i18n } = useTranslation()
  const asOf = useNow()
  const today = dayOf(asOf, zone)
  const name = periodName(choice)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says all of the choice, which is made anew each time
  const period = useMemo(() => metricsPeriod(choice, today), [name, today])
  const { value: data, problem } = useQuery('report.data', { brandId, channelIds: [], ...period })
  const { value: me } = useQuery('me', {})
  const [language, setLanguage] = useState<Language | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const freshId = useRef<ReportId>(newId<'report'>())
  const saving = useRef<Promise<unknown>>(Promise.resolve())
  const shown = language ?? data?.report?.language ?? (i18n.language === 'ru' ? 'ru' : 'en')
  const request = { brandId, period: name, language: shown }
  usePreparedPdf(request, data)
  // What is being typed stands on even where its figures cannot be read anew.
  if (!data) return problem ? <UnreadPanel problem={problem} /> : null
  const save = (fields: ReportFields): Promise<boolean> => {
    const id = data.report?.id ?? freshId.current
    const span = { fromDay: period.fromDay, toDay: period.wholeToDay }
    const saved = act('report.save', { id, brandId, ...span, language: shown, ...fields }, { quiet: true }).then(({ ok }) => ok)
    saving.current = Promise.allSettled([saving.current, saved])
    return saved
  }
  return (
    <div className={classes.room}>
      <ReportForm
        data={data}
        request={request}
        onType={setTyped}
        onSave={save}
        saved={() => saving.current}
        onLanguage={(chosen) => {
          setLanguage(chosen)
          void save({ language: chosen })
        }}
      />
      <ReportPreview data={data} language={shown} conclusion={typed} preparedBy={me?.name ?? null} asOf={asOf} />
    </div>
  )
}
