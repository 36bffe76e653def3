import { Checkbox, Fieldset } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Report, type ReportSection, reportSections } from '#shared/domain/reports/report.ts'
import classes from './report-room.module.css'
import type { ReportFields } from './report-room.tsx'

type SectionChoiceProps = {
  readonly report: Report | null
  /** Whether a network of Meta is among the channels. */
  readonly meta: boolean
  readonly onSave: (fields: ReportFields) => Promise<boolean>
}

/** Which parts the report has; the cover and the conclusion always stand. */
export function SectionChoice({ report, meta, onSave }: SectionChoiceProps) {
  const { t } = useTranslation('report')
  const hidden = report?.hidden ?? []
  const toggle = (section: ReportSection, on: boolean) =>
    void onSave({ hidden: on ? hidden.filter((one) => one !== section) : [...hidden, section] })
  return (
    <Fieldset legend={t('page.sections')} className={classes.sections ?? ''}>
      {reportSections.map((section) => (
        <Checkbox
          key={section}
          label={t(`section.${section}`)}
          checked={!hidden.includes(section)}
          onChange={(event) => toggle(section, event.currentTarget.checked)}
        />
      ))}
      {meta ? (
        <Checkbox
          label={t('page.metaMark')}
          checked={report?.metaMark ?? true}
          onChange={(event) => void onSave({ metaMark: event.currentTarget.checked })}
        />
      ) : null}
    </Fieldset>
  )
}
