import { Button, Modal, SegmentedControl, Select } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useRefused } from '#renderer/bridge/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { exportCalendar, exportTable } from '#shared/plan-files/export-table.ts'
import type { PlanFileRequest } from '#shared/plan-files/file-request.ts'
import { type CsvEncoding, csvEncodings } from '#shared/plan-files/plan-table.ts'
import type { BrandRow, ExportedPost } from '#shared/queries/index.ts'
import { WrittenFile } from '../written-file.tsx'
import styles from './export.module.css'
import { ExportPreview } from './export-preview.tsx'
import { useExportWords } from './use-export-words.ts'

export type ExportDialogProps = {
  /** What the calendar shows, after its filters. */
  readonly postIds: readonly PostId[]
  readonly brand: BrandRow | null
  /** «Декабрь 2026», as the calendar's head says. */
  readonly period: string
  readonly onClose: () => void
}

const formats = ['xlsx', 'csv', 'ics'] as const
type Format = (typeof formats)[number]

/** Head of a table of several brands, which has no brand's colour. */
const plainHead = '#1b2233'

/** What the calendar shows, as a file: its kind, what will be in it, and the button that writes it. */
export function ExportDialog({ postIds, brand, period, onClose }: ExportDialogProps) {
  const { t } = useTranslation('planFiles')
  const bridge = useBridge()
  const refused = useRefused()
  const words = useExportWords()
  const posts = useExported(postIds)
  const [format, setFormat] = useState<Format>('xlsx')
  const [encoding, setEncoding] = useState<CsvEncoding>('utf-8')
  const [path, setPath] = useState<string | null>(null)
  const name = t('export.fileName', { brand: brand?.name ?? t('export.allBrands'), period })
  const table = useMemo(
    () => exportTable(posts ?? [], { name: period, color: brand?.color ?? plainHead, words }),
    [posts, period, brand, words],
  )
  const fileOf = (): PlanFileRequest => {
    if (format === 'xlsx') return { format, table }
    if (format === 'csv') return { format, table, encoding }
    return { format, calendar: exportCalendar(posts ?? [], { name, now: Date.now(), words }) }
  }
  const write = async () => {
    setPath(null)
    const outcome = await bridge.call('plans.write', { name, file: fileOf() })
    if (outcome.ok) setPath(outcome.value.path)
    else refused(outcome.problem)
  }
  const count = posts?.length ?? 0
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('export.title')}
      classNames={{ header: styles.top ?? '' }}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      size={920}
    >
      <div className={styles.form}>
        <div className={styles.fields}>
          <SegmentedControl
            aria-label={t('export.format')}
            data={formats.map((value) => ({ value, label: t(`export.formatName.${value}`) }))}
            value={format}
            onChange={(value) => setFormat(value as Format)}
          />
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
        </div>
        <p className={styles.hint}>{t(`export.hint.${format}`)}</p>
        <p role="status" className={styles.summary}>
          {count === 0 ? t('export.nothing') : t('export.willHold', { count, period })}
        </p>
        {count === 0 ? null : <ExportPreview table={table} />}
        <div className={styles.foot}>
          <Button variant="filled" data-autofocus disabled={count === 0} onClick={() => void write()}>
            {t('export.write')}
          </Button>
          {path === null ? null : <WrittenFile path={path} />}
        </div>
      </div>
    </Modal>
  )
}

/** The posts with their texts, read once when the dialog opens; undefined while they are being read. */
function useExported(postIds: readonly PostId[]): readonly ExportedPost[] | undefined {
  const bridge = useBridge()
  const refused = useRefused()
  const [posts, setPosts] = useState<readonly ExportedPost[]>()
  const key = postIds.join(' ')
  useEffect(() => {
    let left = false
    void bridge.read('plan.posts', { ids: key === '' ? [] : (key.split(' ') as PostId[]) }).then((read) => {
      if (left) return
      if (read.ok) setPosts(read.value)
      else refused(read.problem)
    })
    return () => {
      left = true
    }
  }, [bridge, refused, key])
  return posts
}
