import { Checkbox, Select } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DayKey } from '#shared/kernel/time.ts'
import { asksMonth, asksPlanOrder, type PlanLayout, type PlanMapping, planLayouts } from '#shared/plan-files/plan-mapping.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import { type Delimiter, delimiters } from '#shared/tables/delimiter.ts'
import { encodings, type TableEncoding } from '#shared/tables/encoding.ts'
import { DefaultTime } from './default-time.tsx'
import styles from './import.module.css'
import type { SheetSource } from './plan-sheet.tsx'
import type { PlanImport } from './use-plan-reading.ts'

type PlanFieldsProps = { readonly sheet: Sheet; readonly today: DayKey; readonly source: SheetSource; readonly plan: PlanImport }

const months = Array.from({ length: 12 }, (_, i) => i + 1)

/** How the sheet is read; each field is a guess that may be changed. */
export function PlanFields({ sheet, today, source, plan }: PlanFieldsProps) {
  const { t, i18n } = useTranslation('planFiles')
  const { mapping, setMapping, time, setTime, reading } = plan
  const change = (fields: Partial<PlanMapping>) => setMapping({ ...mapping, ...fields })
  const year = Number(today.slice(0, 4))
  const monthName = (month: number) =>
    new Intl.DateTimeFormat(i18n.language === 'ru' ? 'ru-RU' : 'en-GB', { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, month - 1, 1),
    )
  const asks = useMemo(
    () => ({ month: asksMonth(sheet, mapping), order: asksPlanOrder(sheet.cells, mapping, today) }),
    [sheet, mapping, today],
  )
  return (
    <div className={styles.fields}>
      <SourceFields source={source} />
      <Select
        label={t('import.layout')}
        data={planLayouts.map((value) => ({ value, label: t(`import.layoutName.${value}`) }))}
        value={mapping.layout}
        onChange={(value) => change({ layout: value as PlanLayout })}
        allowDeselect={false}
        w={270}
      />
      {asks.month ? (
        <Select
          label={t('import.month')}
          description={t('import.monthHint')}
          data={[{ value: '', label: t('import.noMonth') }, ...months.map((month) => ({ value: String(month), label: monthName(month) }))]}
          value={mapping.month === null ? '' : String(mapping.month)}
          onChange={(value) => change({ month: value ? Number(value) : null })}
          allowDeselect={false}
          w={240}
        />
      ) : null}
      {reading.yearGuessed ? (
        <Select
          label={t('import.year')}
          description={t('import.yearHint', { period: periodOf(reading.posts.map(({ day }) => day)) })}
          data={[
            { value: '', label: t('import.nearestYear') },
            ...[year - 1, year, year + 1, year + 2].map((one) => ({ value: String(one), label: t('import.fromYear', { year: one }) })),
          ]}
          value={mapping.year === null ? '' : String(mapping.year)}
          onChange={(value) => change({ year: value ? Number(value) : null })}
          allowDeselect={false}
          w={240}
        />
      ) : null}
      {asks.order ? (
        <Select
          label={t('import.dayOrder')}
          description={t('import.askOrder')}
          data={(['dayFirst', 'monthFirst'] as const).map((value) => ({ value, label: t(`import.${value}`) }))}
          value={mapping.dayOrder}
          onChange={(value) => change({ dayOrder: value as PlanMapping['dayOrder'] })}
          w={270}
        />
      ) : null}
      <DefaultTime time={time} onTime={setTime} />
      <HiddenPart sheet={sheet} source={source} />
    </div>
  )
}

/** What the file does not show comes only where a person says so. */
function HiddenPart({ sheet: { hidden }, source }: { readonly sheet: Sheet; readonly source: SheetSource }) {
  const { t } = useTranslation('planFiles')
  if (!hidden) return null
  const what = [
    hidden.rows.length > 0 ? t('import.hiddenRows', { count: hidden.rows.length }) : null,
    hidden.columns.length > 0 ? t('import.hiddenColumns', { count: hidden.columns.length }) : null,
  ]
  return (
    <Checkbox
      className={styles.whole ?? ''}
      label={t('import.withHidden', { what: what.filter((one) => one !== null).join(', ') })}
      checked={source.withHidden}
      onChange={(event) => source.onHidden(event.currentTarget.checked)}
    />
  )
}

/** The years the days were put into: `2026`, `2026–2027`. */
function periodOf(days: readonly DayKey[]): string {
  const years = [...new Set(days.map((day) => day.slice(0, 4)))].sort()
  return years.length > 1 ? `${years[0]}–${years.at(-1)}` : (years[0] ?? '')
}

const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const satisfies Record<Delimiter, string>

function SourceFields({ source }: { readonly source: SheetSource }) {
  const { t } = useTranslation('planFiles')
  const { file, text, plans } = source
  const label = (name: string, at: number) => (plans.includes(at) || plans.length === 0 ? name : t('import.sheetNoPlan', { name }))
  return (
    <>
      {file.sheets.length > 1 ? (
        <Select
          label={t('import.sheet')}
          data={file.sheets.map(({ name }, i) => ({ value: String(i), label: label(name, i) }))}
          value={String(source.at)}
          onChange={(value) => source.onSheet(Number(value))}
          allowDeselect={false}
          w={220}
        />
      ) : null}
      {text ? (
        <>
          <Select
            label={t('metrics:importing.encoding')}
            data={[...encodings]}
            value={text.encoding}
            onChange={(value) => source.onWish({ ...source.wishes, encoding: value as TableEncoding })}
            allowDeselect={false}
            w={150}
          />
          <Select
            label={t('metrics:importing.delimiter')}
            data={delimiters.map((value) => ({ value, label: t(`metrics:importing.delimiterName.${delimiterNames[value]}`) }))}
            value={text.delimiter}
            onChange={(value) => source.onWish({ ...source.wishes, delimiter: value as Delimiter })}
            allowDeselect={false}
            w={170}
          />
        </>
      ) : null}
    </>
  )
}
