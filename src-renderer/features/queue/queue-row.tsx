import { ActionIcon, Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconDots } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { inspect } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { StatusChip } from '#renderer/ui/status/status-glyph.tsx'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import { Journal } from './journal.tsx'
import { PublishedDialog } from './published-dialog.tsx'
import styles from './queue.module.css'
import { actsOf, markOf, type QueueAct, type QueueRow } from './queue-view.ts'
import { useQueueActs } from './use-queue-acts.ts'
import { useWhy } from './use-why.ts'

type QueueRowProps = { readonly row: QueueRow; readonly now: EpochMs; readonly zone: ZoneId }

/** One publication: when, where, what, how it stands, why it waits, and the remedy. */
export function QueueRowItem({ row, now, zone }: QueueRowProps) {
  const { t } = useTranslation('publishing')
  const format = useFormat()
  const [journal, { toggle }] = useDisclosure()
  const [confirming, confirm] = useDisclosure()
  const { run, said, busy } = useQueueActs(row)
  const why = useWhy(row, now, zone)
  const acts = actsOf(row)
  const name = row.firstLine || t('common:untitled')
  const second = useSecondTime()(row.at, zone, row.zone)
  const act = (what: QueueAct) => (what === 'published' ? confirm.open() : run(what))
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <span className={`${styles.time} tabular`}>
          {whenOf({ at: row.at, now, zone, format })}
          {second === null ? null : <small>{second}</small>}
        </span>
        <NetworkGlyph network={row.network} size={15} />
        <span className={styles.what}>
          <button type="button" className={styles.post} title={name} onClick={() => inspect(row.postId)}>
            {name}
          </button>
          <span className={styles.where} title={`${row.brandName} · ${row.channelTitle}`}>
            {row.brandName} · {row.channelTitle}
          </span>
        </span>
        <span className={styles.chip}>
          <StatusChip status={markOf(row)} />
        </span>
        <span className={styles.why} title={said ?? why}>
          {said ?? why}
        </span>
        <span className={styles.acts}>
          {acts.buttons.map((what, place) => (
            <Button
              key={what}
              size="xs"
              variant={place === 0 ? 'default' : 'subtle'}
              disabled={busy}
              onClick={() => act(what)}
              aria-label={t('queue.actOf', { act: t(`queue.act.${what}`), name })}
            >
              {t(`queue.act.${what}`)}
            </Button>
          ))}
          <Menu>
            <Menu.Target>
              <ActionIcon aria-label={t('queue.moreOf', { name })}>
                <IconDots size={16} stroke={1.5} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {acts.menu.map((what) => (
                <Menu.Item key={what} onClick={() => act(what)}>
                  {t(`queue.act.${what}`)}
                </Menu.Item>
              ))}
              <Menu.Item onClick={toggle}>{t(journal ? 'queue.hideJournal' : 'queue.journal')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </span>
      </div>
      {journal ? <Journal row={row} now={now} zone={zone} /> : null}
      <PublishedDialog name={name} opened={confirming} onClose={confirm.close} onAnswer={(url) => run('published', url)} />
    </li>
  )
}

type When = { readonly at: EpochMs; readonly now: EpochMs; readonly zone: ZoneId; readonly format: ReturnType<typeof useFormat> }

/** The hour alone for today and the days to come (their heading names the day); past days are named. */
function whenOf({ at, now, zone, format }: When): string {
  const past = at < now && format.dayMonth(at, zone) !== format.dayMonth(now, zone)
  return past ? `${format.dayMonthShort(at, zone)} ${format.time(at, zone)}` : format.time(at, zone)
}
