import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanFates } from '#shared/plan-files/plan-fates.ts'
import styles from './import.module.css'
import type { SheetSource } from './plan-sheet.tsx'

type SheetsTogetherProps = {
  readonly source: SheetSource
  /** Of the sheets that are chosen; null while they are being compared. */
  readonly fates: ReadonlyMap<number, PlanFates> | null
}

/** The sheets of a book that come in as one step; those that stay out may be imported after them. */
export function SheetsTogether({ source, fates }: SheetsTogetherProps) {
  const { t } = useTranslation('planFiles')
  const { file, counts, together, mates, onTogether } = source
  const nameOf = (at: number) => file.sheets[at]?.name ?? ''
  const counted = (at: number) => {
    const count = counts[at] ?? null
    return count === null ? nameOf(at) : t('import.sheetPosts', { name: nameOf(at), count })
  }
  const told = (at: number) => {
    const of = fates?.get(at)
    if (!of) return counted(at)
    const about = { name: nameOf(at), made: of.posts.filter(({ fate }) => fate === 'new').length, rejected: of.rejected.length }
    return t(about.rejected > 0 ? 'import.sheetFatesRejected' : 'import.sheetFates', about)
  }
  const all = mates.every((at) => together.includes(at))
  const turn = (at: number, wanted: boolean) => onTogether(mates.filter((one) => (one === at ? wanted : together.includes(one))))
  return (
    <>
      {mates.length > 1 ? (
        <fieldset className={styles.sheets}>
          <legend>{t('import.together')}</legend>
          {mates.length > 2 ? (
            <Checkbox
              label={t('import.allSheets', { count: mates.length })}
              checked={all}
              indeterminate={!all && together.length > 1}
              onChange={() => onTogether(all ? [source.at] : mates)}
            />
          ) : null}
          {mates.map((at) => (
            <Checkbox
              key={at}
              label={together.includes(at) ? told(at) : counted(at)}
              checked={together.includes(at)}
              disabled={together.length === 1 && together.includes(at)}
              onChange={(event) => turn(at, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      ) : null}
    </>
  )
}
