import { Modal, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostId } from '#shared/kernel/ids.ts'
import type { MonthKey, ZoneId } from '#shared/kernel/time.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import styles from './export.module.css'
import { SheetExport } from './sheet-export.tsx'
import { TableExport, tableFormats } from './table-export.tsx'

/** What the calendar shows, and where it stands. */
export type Exported = {
  /** After its filters. */
  readonly postIds: readonly PostId[]
  readonly brand: BrandRow | null
  /** «Декабрь 2026», as the calendar's head says. */
  readonly period: string
  readonly month: MonthKey
  readonly zone: ZoneId
}

const formats = [...tableFormats, 'pdf', 'picture'] as const
type Format = (typeof formats)[number]

/** What the calendar shows, as a file: its kind, what will be in it, and the button that writes it. */
export function ExportDialog({ onClose, ...exported }: Exported & { readonly onClose: () => void }) {
  const { t } = useTranslation('planFiles')
  const [format, setFormat] = useState<Format>('xlsx')
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
        <SegmentedControl
          aria-label={t('export.format')}
          data={formats.map((value) => ({ value, label: t(`export.formatName.${value}`) }))}
          value={format}
          onChange={(value) => setFormat(value as Format)}
        />
        {format === 'pdf' || format === 'picture' ? (
          <SheetExport key={format} format={format} {...exported} />
        ) : (
          <TableExport format={format} {...exported} />
        )}
      </div>
    </Modal>
  )
}
