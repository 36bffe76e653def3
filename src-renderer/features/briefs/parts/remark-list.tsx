import { ActionIcon, Button, Menu, Textarea } from '@mantine/core'
import { IconCheck, IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useNow } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { Remark } from '#shared/domain/briefs/brief.ts'
import type { RemarkId } from '#shared/kernel/ids.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import styles from './remarks.module.css'

type RemarkListProps = {
  readonly detail: BriefDetail
  readonly remarks: readonly Remark[]
  readonly active: RemarkId | null
  readonly onActive: (id: RemarkId | null) => void
  /** The number at a remark's pin; null: it has none. */
  readonly numberOf: (remark: Remark) => number | null
}

/** What was said about the work: who, when, about which place, solved or not. */
export function RemarkList({ detail, remarks, active, onActive, numberOf }: RemarkListProps) {
  return (
    <ul className={styles.list}>
      {remarks.map((remark) => (
        <li key={remark.id}>
          <RemarkCard
            detail={detail}
            remark={remark}
            number={numberOf(remark)}
            active={remark.id === active}
            onActive={() => onActive(remark.id === active ? null : remark.id)}
          />
        </li>
      ))}
    </ul>
  )
}

type CardProps = {
  readonly detail: BriefDetail
  readonly remark: Remark
  readonly number: number | null
  readonly active: boolean
  readonly onActive: () => void
}

/** One remark: who, when, about what, and what became of it. */
export function RemarkCard({ detail, remark, number, active, onActive }: CardProps) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const [editing, setEditing] = useState(false)
  const closed = detail.brief.status === 'accepted'
  const solved = remark.solvedAt !== null
  return (
    <article className={styles.card} data-active={active} data-solved={solved}>
      <button type="button" className={styles.body} aria-pressed={active} onClick={onActive}>
        <RemarkHead detail={detail} remark={remark} number={number} />
        {remark.place.kind === 'letters' ? <span className={styles.quote}>{t('remarks.quote', { quote: remark.place.quote })}</span> : null}
        {editing ? null : <span className={styles.words}>{remark.words}</span>}
      </button>
      {editing ? <EditRemark remark={remark} onDone={() => setEditing(false)} /> : null}
      {closed || editing ? null : (
        <div className={styles.acts}>
          <Button
            size="compact-xs"
            variant={solved ? 'subtle' : 'default'}
            leftSection={solved ? null : <IconCheck size={13} stroke={1.8} />}
            onClick={() => void act('remark.update', { id: remark.id, solved: !solved }, { quiet: true })}
          >
            {t(solved ? 'remarks.unsolved' : 'remarks.solved')}
          </Button>
          <Menu>
            <Menu.Target>
              <ActionIcon size={22} aria-label={t('more')}>
                <IconDots size={14} stroke={1.5} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setEditing(true)}>{t('remarks.edit')}</Menu.Item>
              <Menu.Item onClick={() => void act('remark.remove', { id: remark.id })}>{t('remarks.remove')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </div>
      )}
    </article>
  )
}

function RemarkHead({ detail, remark, number }: Pick<CardProps, 'detail' | 'remark' | 'number'>) {
  const { t } = useTranslation('briefs')
  const format = useFormat()
  const now = useNow()
  const author = detail.people.find((one) => one.id === remark.byId)?.name ?? t('remarks.somebody')
  const version = detail.versions.find((one) => one.id === remark.deliveryId)?.version ?? 0
  const older = version < detail.brief.versions ? t('remarks.ofVersion', { version }) : ''
  const facts = [older, remark.solvedAt === null ? '' : t('remarks.isSolved')].filter((part) => part !== '')
  return (
    <span className={styles.head}>
      {number === null ? null : <span className={styles.number}>{number}</span>}
      <span className={styles.author}>{author}</span>
      <span className={styles.time}>{[format.moment(remark.at, detail.brief.zone, now), ...facts].join(' · ')}</span>
    </span>
  )
}

function EditRemark({ remark, onDone }: { readonly remark: Remark; readonly onDone: () => void }) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const [words, setWords] = useState(remark.words)
  async function keep() {
    const kept = await act('remark.update', { id: remark.id, words }, { quiet: true })
    if (kept.ok) onDone()
  }
  return (
    <div className={styles.write}>
      <Textarea
        aria-label={t('remarks.write')}
        value={words}
        autosize
        minRows={2}
        data-autofocus
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button size="compact-xs" disabled={words.trim() === ''} onClick={() => void keep()}>
          {t('common:save')}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </div>
  )
}
