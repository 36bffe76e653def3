import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TableText, TableWishes } from '#renderer/ui/table-text.ts'
import { type Delimiter, delimiters } from '#shared/tables/delimiter.ts'
import { encodings, type TableEncoding } from '#shared/tables/encoding.ts'
import styles from './import.module.css'

type WishFieldsProps = {
  readonly table: TableText
  readonly wishes: TableWishes
  readonly onWish: (wishes: TableWishes) => void
  /** Pasted text has no encoding. */
  readonly pasted?: boolean
}

const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab' } as const satisfies Record<Delimiter, string>

/** How the file was read; both may be put right. */
export function WishFields({ table, wishes, onWish, pasted = false }: WishFieldsProps) {
  const { t } = useTranslation('metrics')
  return (
    <div className={styles.wishes}>
      {pasted ? null : (
        <Select
          label={t('importing.encoding')}
          data={[...encodings]}
          value={table.encoding}
          onChange={(value) => onWish({ ...wishes, encoding: value as TableEncoding })}
          w={180}
        />
      )}
      <Select
        label={t('importing.delimiter')}
        data={delimiters.map((value) => ({ value, label: t(`importing.delimiterName.${delimiterNames[value]}`) }))}
        value={table.delimiter}
        onChange={(value) => onWish({ ...wishes, delimiter: value as Delimiter })}
        w={200}
      />
    </div>
  )
}
