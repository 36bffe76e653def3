import { Button, Checkbox, SegmentedControl } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useQuery, useRefused } from '#renderer/bridge/index.ts'
import { useFilterWords, usePlanFilter } from '#renderer/features/plan-filter/index.ts'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { WrittenFile } from '#renderer/widgets/written-file/written-file.tsx'
import { monthRange } from '#shared/domain/time/wall-time.ts'
import { type PlanSheet, sheetCards } from '#shared/plan-files/plan-sheet.ts'
import styles from './export.module.css'
import type { Exported } from './export-dialog.tsx'
import { useInWords } from './use-in-words.ts'

type Shows = PlanSheet['shows'] & { readonly bothClocks: boolean }

/** The month as pages or as a picture: what stands on it, how much that is, and the button that prints it. */
export function SheetExport({ format, brand, month, zone }: Exported & { readonly format: 'pdf' | 'picture' }) {
  const { t, i18n } = useTranslation('planFiles')
  const brandId = brand?.id ?? null
  const [paper, setPaper] = useState<'a4' | 'a3'>('a4')
  const [{ bothClocks, ...shows }, setShows] = useState<Shows>({ statuses: false, drafts: true, ideas: true, bothClocks: false })
  const period = useFormat().month(month)
  const inWords = useInWords()
  const sheet: PlanSheet = {
    ...{ brandId, month, zone, shows },
    language: i18n.language === 'ru' ? 'ru' : 'en',
    paper: format === 'picture' ? format : paper,
    secondClock: bothClocks ? secondClock(brandId !== null) : null,
    filter: usePlanFilter(brandId).filter,
    filterWords: useFilterWords(brandId),
  }
  const cards = useQuery('calendar.range', { brandId, ...monthRange(month, zone) }).value
  const count = cards ? sheetCards(sheet, cards).length : 0
  // A second clock is worth asking about only where some post's shows another time.
  const clocksDiffer = brandId ? zone !== systemZone() : cards?.some((card) => card.zone !== zone)
  const choice = (name: keyof Shows, checked: boolean) => (
    <Checkbox
      key={name}
      label={t(`export.shows.${name}`)}
      checked={checked}
      onChange={(event) => setShows({ ...shows, bothClocks, [name]: event.currentTarget.checked })}
    />
  )
  return (
    <>
      <fieldset className={styles.choices}>
        <legend>{t('export.shows.title')}</legend>
        {choice('drafts', shows.drafts)}
        {choice('ideas', shows.ideas)}
        {choice('statuses', shows.statuses)}
        {clocksDiffer ? choice('bothClocks', bothClocks) : null}
        {format === 'pdf' ? (
          <SegmentedControl
            size="xs"
            aria-label={t('export.paper')}
            data={(['a4', 'a3'] as const).map((value) => ({ value, label: t(`export.paperName.${value}`) }))}
            value={paper}
            onChange={(value) => setPaper(value as 'a4' | 'a3')}
          />
        ) : null}
      </fieldset>
      <p className={styles.hint}>{t(`export.hint.${format}`)}</p>
      <p role="status" className={styles.summary}>
        {count === 0 ? t('export.nothing') : t('export.willHold', { count, period })}
      </p>
      <PrintButton sheet={sheet} name={sheetName(t, { brand: brand?.name ?? null, period: inWords(period), sheet })} empty={count === 0} />
    </>
  )
}

/** Each size of paper is a file of its own: A3 does not take the place of A4. */
function sheetName(
  t: TFunction<'planFiles'>,
  { brand, period, sheet }: { readonly brand: string | null; readonly period: string; readonly sheet: PlanSheet },
): string {
  const name = t('export.fileName', { brand: brand ?? t('export.allBrands'), period })
  return sheet.paper === 'a3' ? `${name}, ${t('export.paperName.a3')}` : name
}

/** For one brand the viewer's clock, for all brands that of each post's brand. */
function secondClock(oneBrand: boolean): PlanSheet['secondClock'] {
  return oneBrand ? systemZone() : 'brand'
}

function PrintButton({ sheet, name, empty }: { readonly sheet: PlanSheet; readonly name: string; readonly empty: boolean }) {
  const { t } = useTranslation('planFiles')
  const bridge = useBridge()
  const refused = useRefused()
  const [printing, setPrinting] = useState(false)
  const [path, setPath] = useState<string | null>(null)
  const print = async () => {
    setPath(null)
    setPrinting(true)
    const outcome = await bridge.call('plans.print', { name, sheet })
    setPrinting(false)
    if (outcome.ok) setPath(outcome.value.path)
    else refused(outcome.problem)
  }
  return (
    <div className={styles.foot}>
      <Button variant="filled" data-autofocus disabled={empty} loading={printing} onClick={() => void print()}>
        {t('export.write')}
      </Button>
      {path === null ? null : <WrittenFile path={path} />}
    </div>
  )
}
