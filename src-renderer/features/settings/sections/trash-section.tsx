import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconArrowBackUp, IconFileText, IconMessage2, IconSearch, IconTrash } from '@tabler/icons-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useNow, useQuery } from '#renderer/bridge/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { useFormat } from '#renderer/ui/format.ts'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import type { CommandArgs } from '#shared/commands/index.ts'
import { trashDays } from '#shared/domain/trash/kept.ts'
import type { TrashRow } from '#shared/queries/index.ts'
import styles from './trash-section.module.css'

/** Deleted posts and briefs of the chosen brand or of all: taken back, or removed for good. */
export function TrashSection() {
  const { t } = useTranslation('settings')
  const { brandId } = useBrandChoice()
  const [words, setWords] = useState('')
  const [sought] = useDebouncedValue(words, 150)
  const { value: rows, problem } = useQuery('trash.list', { brandId, words: sought })
  const [chosenIds, choose] = useState<ReadonlySet<string>>(new Set())
  const chosen = (rows ?? []).filter(({ id }) => chosenIds.has(id))
  const list = useRef<HTMLUListElement>(null)
  const standHere = useStandAfter(list, rows)
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosenIds)
    for (const id of ids) on ? next.add(id) : next.delete(id)
    choose(next)
  }
  return (
    <SettingPart title={t('trash.title')} line={t('trash.line', { count: trashDays })}>
      <div className={styles.head}>
        <div className={styles.bar}>
          <TextInput
            aria-label={t('trash.search')}
            placeholder={t('trash.search')}
            leftSection={<IconSearch size={14} stroke={1.5} />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <TrashActs rows={chosen} onLeave={() => standHere(rows?.findIndex(({ id }) => chosenIds.has(id)) ?? 0)} />
        </div>
        {rows && rows.length > 0 ? <ChooseAll rows={rows} chosen={chosen.length} onToggle={toggle} /> : null}
      </div>
      {problem ? <UnreadPanel problem={problem} /> : null}
      {rows?.length === 0 ? (
        <Empty
          glyph={<IconTrash size={28} stroke={1.5} />}
          title={t(sought === '' ? 'trash.empty' : 'trash.nothing')}
          line={t(sought === '' ? 'trash.emptyLine' : 'trash.nothingLine')}
        />
      ) : null}
      {rows && rows.length > 0 ? (
        <ul ref={list} className={styles.list} aria-label={t('trash.title')}>
          {rows.map((row, place) => (
            <Row
              key={row.id}
              row={row}
              withBrand={brandId === null}
              chosen={chosenIds.has(row.id)}
              onChoose={(on) => toggle([row.id], on)}
              onLeave={() => standHere(place)}
            />
          ))}
        </ul>
      ) : null}
    </SettingPart>
  )
}

/** Once rows have left, the keyboard stands on the one that took the place of the first of them, and not at the top of the page. */
function useStandAfter(list: RefObject<HTMLElement | null>, rows: readonly TrashRow[] | undefined): (place: number) => void {
  const left = useRef<number | null>(null)
  useEffect(() => {
    if (left.current === null || !rows) return
    const boxes = [...(list.current?.querySelectorAll<HTMLElement>('input[type="checkbox"]') ?? [])]
    boxes[Math.min(left.current, boxes.length - 1)]?.focus({ preventScroll: true })
    left.current = null
  }, [list, rows])
  return (place) => {
    left.current = Math.max(0, place)
  }
}

type ChooseAllProps = {
  readonly rows: readonly TrashRow[]
  readonly chosen: number
  readonly onToggle: (ids: readonly string[], on: boolean) => void
}

function ChooseAll({ rows, chosen, onToggle }: ChooseAllProps) {
  const { t } = useTranslation('settings')
  return (
    <Checkbox
      className={styles.all ?? ''}
      label={chosen === 0 ? t('trash.all', { count: rows.length }) : t('trash.some', { count: rows.length, chosen })}
      checked={chosen === rows.length}
      indeterminate={chosen > 0 && chosen < rows.length}
      onChange={(event) =>
        onToggle(
          rows.map(({ id }) => id),
          event.currentTarget.checked,
        )
      }
    />
  )
}

function argsOf(rows: readonly TrashRow[]): CommandArgs<'trash.restore'> {
  return {
    postIds: rows.flatMap((row) => (row.kind === 'post' ? [row.id] : [])),
    briefIds: rows.flatMap((row) => (row.kind === 'brief' ? [row.id] : [])),
  }
}

/** What is done with the chosen ones; removing for good is the one thing here that cannot be undone, so it asks. */
function TrashActs({ rows, onLeave }: { readonly rows: readonly TrashRow[]; readonly onLeave: () => void }) {
  const { t } = useTranslation('settings')
  const act = useAct()
  const [asks, ask] = useState(false)
  const count = rows.length
  return (
    <>
      <Button
        leftSection={<IconArrowBackUp size={15} stroke={1.5} />}
        disabled={count === 0}
        onClick={() => {
          onLeave()
          void act('trash.restore', argsOf(rows))
        }}
      >
        {t('trash.restore')}
      </Button>
      <Button color="red" variant="subtle" disabled={count === 0} onClick={() => ask(true)}>
        {t('trash.remove')}
      </Button>
      <Modal
        opened={asks}
        onClose={() => ask(false)}
        title={t('trash.sure', { count })}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <p className={styles.sure}>{t('trash.sureLine', { count })}</p>
        <div className={styles.foot}>
          <Button
            color="red"
            onClick={() => {
              ask(false)
              void act('trash.remove', argsOf(rows))
            }}
          >
            {t('trash.remove')}
          </Button>
          <Button data-autofocus onClick={() => ask(false)}>
            {t('common:cancel')}
          </Button>
        </div>
      </Modal>
    </>
  )
}

type RowProps = {
  readonly row: TrashRow
  readonly withBrand: boolean
  readonly chosen: boolean
  readonly onChoose: (chosen: boolean) => void
  /** It is being taken back. */
  readonly onLeave: () => void
}

function Row({ row, withBrand, chosen, onChoose, onLeave }: RowProps) {
  const { t } = useTranslation('settings')
  const act = useAct()
  const format = useFormat()
  const now = useNow()
  const zone = useViewZone()
  const words = row.words || t(`trash.wordless.${row.kind}`)
  const left = row.goneAt <= now ? t('trash.goesNow') : t('trash.goes', { date: format.moment(row.goneAt, zone, now).split(',')[0] ?? '' })
  const dayFact = ({ at, outAt }: TrashRow) => {
    if (outAt !== null) return t('trash.out', { moment: format.moment(outAt, zone, now) })
    return at === null ? null : t('trash.planned', { moment: format.moment(at, zone, now) })
  }
  const facts = [
    row.brandArchived ? t('trash.archived', { brand: row.brandName }) : withBrand ? row.brandName : null,
    dayFact(row),
    t('trash.deleted', { moment: format.moment(row.deletedAt, zone, now) }),
    left,
  ]
  return (
    <li className={styles.row}>
      <Checkbox aria-label={words} checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
      {row.kind === 'post' ? <IconMessage2 size={16} stroke={1.5} aria-hidden /> : <IconFileText size={16} stroke={1.5} aria-hidden />}
      <div className={styles.words}>
        <span title={words}>
          {t(`trash.kind.${row.kind}`)}: {words}
        </span>
        <small>{facts.filter((fact) => fact !== null).join(' · ')}</small>
      </div>
      <Button
        size="xs"
        aria-label={t('trash.restoreOne', { words })}
        onClick={() => {
          onLeave()
          void act('trash.restore', argsOf([row]))
        }}
      >
        {t('trash.restore')}
      </Button>
    </li>
  )
}
