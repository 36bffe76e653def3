import { Button } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useRefused } from '#renderer/bridge/index.ts'
import { WrittenFile } from '#renderer/widgets/written-file/written-file.tsx'
import type { PlanMapping } from '#shared/plan-files/plan-mapping.ts'
import type { PlanSection, RejectedPlanRow } from '#shared/plan-files/plan-post.ts'
import { rejectedTable } from '#shared/plan-files/rejected-table.ts'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import styles from './import.module.css'
import { ImportResult, type Laid, type WayToPosts } from './import-result.tsx'
import type { SheetSource } from './plan-sheet.tsx'

type ImportFootProps = {
  readonly sheet: Sheet
  readonly source: SheetSource
  readonly mapping: PlanMapping
  /** Whose the rejected rows are said to be, and the colour of their table. */
  readonly name: string
  readonly color: string
  readonly rejected: readonly RejectedPlanRow[]
  readonly sections: readonly PlanSection[]
  readonly count: number
  /** How many brands new posts are for. */
  readonly brands: number
  /** How many posts that are there the file changes. */
  readonly updates: number
  readonly busy: boolean
  /** What was imported, and the way to it where the calendar does not show it; null: nothing yet. */
  readonly finished: { readonly laid: Laid; readonly way: WayToPosts | null } | null
  readonly onLoad: () => void
  readonly onOther: () => void
  readonly onClose: () => void
}

/** The button that imports or goes on to the next sheet, and what can be done with the rows that stay out. */
export function ImportFoot(props: ImportFootProps) {
  const { sheet, source, mapping, rejected, sections, count, brands, updates, busy, finished, onLoad, onOther, onClose } = props
  const { t, i18n } = useTranslation('planFiles')
  const bridge = useBridge()
  const refused = useRefused()
  const [path, setPath] = useState<string | null>(null)
  const saveRejected = async (format: 'xlsx' | 'csv') => {
    const name = t('import.rejectedFile', { brand: props.name })
    const table = rejectedTable(sheet, mapping, rejected, {
      ...{ name, sections, color: props.color, language: i18n.language === 'ru' ? 'ru' : 'en' },
      words: {
        why: t('import.why'),
        reason: (one) => t(`import.reason.${one.reason}`),
        column: (n) => t('import.column', { n }),
        role: (role) => t(`import.role.${role}`),
      },
    })
    const file = format === 'xlsx' ? ({ format, table } as const) : ({ format, table, encoding: 'utf-8' } as const)
    const outcome = await bridge.call('plans.write', { name, file })
    if (outcome.ok) setPath(outcome.value.path)
    else refused(outcome.problem)
  }
  const done = finished !== null
  const way = finished?.way ?? null
  const next = source.plans.find((at) => !(source.together.includes(at) || source.taken.has(at)))
  return (
    <div className={styles.foot}>
      {finished ? <ImportResult laid={finished.laid} /> : null}
      {done && next !== undefined ? (
        <Button variant="filled" onClick={() => source.onSheet(next)}>
          {t('import.nextSheet', { name: source.file.sheets[next]?.name ?? '' })}
        </Button>
      ) : null}
      {way ? (
        <Button
          variant={next === undefined ? 'filled' : 'default'}
          onClick={() => {
            way.run()
            onClose()
          }}
        >
          {way.label}
        </Button>
      ) : null}
      {done ? (
        <Button variant={next === undefined && !way ? 'filled' : 'default'} onClick={onClose}>
          {t('import.close')}
        </Button>
      ) : (
        <Button variant="filled" disabled={count + updates === 0} loading={busy} onClick={onLoad}>
          {loadWords(t, { count, brands, updates })}
        </Button>
      )}
      <Button onClick={onOther}>{t('import.other')}</Button>
      {rejected.length > 0 ? (
        <span className={styles.rejectedSave}>
          {t('import.saveRejected')}
          <Button size="xs" onClick={() => void saveRejected('xlsx')}>
            {t('export.formatName.xlsx')}
          </Button>
          <Button size="xs" onClick={() => void saveRejected('csv')}>
            {t('export.formatName.csv')}
          </Button>
        </span>
      ) : null}
      {path === null ? null : <WrittenFile path={path} />}
    </div>
  )
}

type Loaded = Pick<ImportFootProps, 'count' | 'brands' | 'updates'>

/** What the button does: «Импортировать 2 поста, обновить 3». */
function loadWords(t: TFunction<'planFiles'>, { count, brands, updates }: Loaded): string {
  if (count + updates === 0) return t('import.nothing')
  const load = brands > 1 ? t('planBrands:loadInBrands', { load: t('import.load', { count }), count: brands }) : t('import.load', { count })
  if (updates === 0) return load
  return count === 0 ? t('import.update', { count: updates }) : t('import.loadAndUpdate', { load, updates })
}
