import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { thumbUrl } from '#renderer/bridge/index.ts'
import { actsOf, markOf, PublishedDialog, type QueueAct, useQueueActs, useWhy } from '#renderer/features/queue/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { QueueRow } from '#shared/queries/index.ts'
import styles from '../today.module.css'
import { Row, Section } from './section.tsx'

type AskingProps = { readonly rows: readonly QueueRow[]; readonly now: EpochMs; readonly zone: ZoneId }

/** Publications about which a person decides: failed, of unknown fate, late, by hand, or not approved. */
export function Asking({ rows, now, zone }: AskingProps) {
  const { t } = useTranslation('today')
  const all = (
    <button type="button" className={styles.quiet} onClick={() => goTo({ room: 'queue', params: [], inspect: null })}>
      {t('queue')}
    </button>
  )
  return (
    <Section
      title={t('asking')}
      items={rows}
      action={all}
      row={(row) => <AskingRow key={row.variantId} row={row} now={now} zone={zone} />}
    />
  )
}

function AskingRow({ row, now, zone }: { readonly row: QueueRow; readonly now: EpochMs; readonly zone: ZoneId }) {
  const { t } = useTranslation(['today', 'publishing'])
  const format = useFormat()
  const [confirming, confirm] = useDisclosure()
  const { run, said, busy } = useQueueActs(row)
  const why = useWhy(row, now, zone)
  const name = row.firstLine || t('today:untitled')
  const act = (what: QueueAct) => (what === 'published' ? confirm.open() : run(what))
  return (
    <>
      <Row
        glyph={<StatusGlyph status={markOf(row)} size={15} />}
        picture={row.thumb ? thumbUrl(row.thumb) : null}
        title={name}
        brandId={row.brandId}
        networks={<NetworkGlyph network={row.network} size={13} />}
        line={`${said ?? why} · ${row.channelTitle}`}
        when={format.duration(now - row.at)}
        urgent
        acts={actsOf(row).buttons.map((what, place) => (
          <Button
            key={what}
            size="xs"
            variant={place === 0 ? 'default' : 'subtle'}
            disabled={busy}
            onClick={() => act(what)}
            aria-label={t('publishing:queue.actOf', { act: t(`publishing:queue.act.${what}`), name })}
          >
            {t(`publishing:queue.act.${what}`)}
          </Button>
        ))}
      />
      <PublishedDialog name={name} opened={confirming} onClose={confirm.close} onAnswer={(url) => run('published', url)} />
    </>
  )
}
