import { Button, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useRefused } from '#renderer/bridge/index.ts'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { WrittenFile } from '#renderer/widgets/written-file/written-file.tsx'
import type { EpochMs } from '#shared/kernel/time.ts'
import { exportCalendar, exportTable } from '#shared/plan-files/export-table.ts'
import type { PlanFileRequest } from '#shared/plan-files/file-request.ts'
import { type CsvEncoding, csvEncodings } from '#shared/plan-files/plan-table.ts'
import styles from './export.module.css'
import type { Exported } from './export-dialog.tsx'
import { ExportPreview } from './export-preview.tsx'
import { useExportWords } from './use-export-words.ts'
import { useExported } from './use-exported.ts'
import { useInWords } from './use-in-words.ts'

export const tableFormats = ['xlsx', 'csv', 'ics'] as const
type Format = (typeof tableFormats)[number]

/** Head of a table of several brands, which has no brand's colour. */
const plainHead = '#1b2233'

/** The posts as a table or as events. */
export function TableExport({ format, postIds, brand, period }: Exported & { readonly format: Format }) {
  const { t } = useTranslation('planFiles')
  const bridge = useBridge()
  const refused = useRefused()
  const words = useExportWords()
  const posts = useExported(postIds)
  const [encoding, setEncoding] = useState<CsvEncoding>('utf-8')
  const [path, setPath] = useState<string | null>(null)
  const name = t('export.fileName', { brand: brand?.name ?? t('export.allBrands'), period: useInWords()(period) })
  const viewer = systemZone()
  const table = useMemo(
    () => exportTable(posts ?? [], { name: period, color: brand?.color ?? plainHead, words, viewer }),
    [posts, period, brand, words, viewer],
  )
  const fileOf = (): PlanFileRequest => {
    if (format === 'xlsx') return { format, table }
    if (format === 'csv') return { format, table, encoding }
    return { format, calendar: exportCalendar(posts ?? [], { name, now: Date.now() as EpochMs, words }) }
  }
  const write = async () => {
    setPath(null)
    const outcome = await bridge.call('plans.write', { name, file: fileOf() })
    if (outcome.ok) setPath(outcome.value.path)
    else refused(outcome.problem)
  }
  // How many there are is known before their texts have been read.
  const count = posts?.length ?? postIds.length
  return (
    <>
      {format === 'csv' ? (
        <Select
          label={t('metrics:importing.encoding')}
          data={csvEncodings.map((value) => ({ value, label: t(`export.encoding.${value}`) }))}
          value={encoding}
          onChange={(value) => setEncoding(value as CsvEncoding)}
          allowDeselect={false}
          w={230}
        />
      ) : null}
      <p className={styles.hint}>{t(`export.hint.${format}`)}</p>
      <p role="status" className={styles.summary}>
        {count === 0 ? t('export.nothing') : t('export.willHold', { count, period })}
      </p>
      {posts && count > 0 ? <ExportPreview table={table} /> : null}
      <div className={styles.foot}>
        <Button variant="filled" data-autofocus disabled={!posts || count === 0} onClick={() => void write()}>
          {t('export.write')}
        </Button>
        {path === null ? null : <WrittenFile path={path} />}
      </div>
    </>
  )
}
