import { Button, TextInput } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOpenLink } from '#renderer/routes/use-open-link.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { StatusChip } from '#renderer/ui/status/status-glyph.tsx'
import type { EpochMs } from '#shared/kernel/time.ts'
import styles from '../hand.module.css'
import { type HandSheet, isGoodAddress, otherNetwork } from '../hand-view.ts'
import { useHandActs } from '../use-hand-acts.ts'
import { Later } from './later.tsx'

type FinishProps = { readonly sheet: HandSheet; readonly now: EpochMs }

/** How the publication stands, and what a person may answer. Published only when they say so. */
export function Finish({ sheet, now }: FinishProps) {
  switch (sheet.variant.publication) {
    case 'manual':
      return <Waiting sheet={sheet} now={now} />
    case 'waiting':
      return <Ahead sheet={sheet} now={now} />
    case 'published':
      return <Out sheet={sheet} />
    default:
      return <Over sheet={sheet} />
  }
}

function Waiting({ sheet, now }: FinishProps) {
  const { t } = useTranslation('hand')
  const format = useFormat()
  const { zone } = sheet.post
  const { busy, later, skip } = useHandActs(sheet.variant.id)
  const { at } = sheet.variant
  return (
    <section className={styles.part} aria-label={t('finish.title')}>
      <div className={styles.state}>
        <StatusChip status="manual" />
        {at === null ? null : (
          <span className={styles.note}>
            {t('finish.since', { time: format.moment(at, zone, now), ago: format.duration(Math.max(0, now - at)) })}
          </span>
        )}
      </div>
      {sheet.remindAt === null || sheet.remindAt <= now ? null : (
        <p className={styles.note}>{t('finish.remindAt', { time: format.moment(sheet.remindAt, zone, now) })}</p>
      )}
      <DoneForm sheet={sheet} />
      <div className={styles.buttons}>
        <Later planned={at} zone={zone} now={now} busy={busy} onLater={later} />
        <Button variant="subtle" disabled={busy} onClick={skip}>
          {t('finish.skip')}
        </Button>
      </div>
    </section>
  )
}

/** The address of what was published, when it is at hand. */
function DoneForm({ sheet }: { readonly sheet: HandSheet }) {
  const { t } = useTranslation('hand')
  const { busy, done } = useHandActs(sheet.variant.id)
  const networkName = useNetworkName()
  const [typed, setTyped] = useState('')
  const good = isGoodAddress(typed)
  const other = otherNetwork(typed, sheet.channel.network)
  const finish = (event: FormEvent) => {
    event.preventDefault()
    if (good && !busy) done(typed.trim())
  }
  return (
    <form className={styles.form} onSubmit={finish}>
      <TextInput
        label={t('finish.address')}
        description={t('finish.addressHint')}
        placeholder="https://"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={good ? null : t('finish.badAddress')}
        autoComplete="off"
        spellCheck={false}
      />
      <p role="status" className={styles.doubt}>
        {other === null ? '' : t('finish.otherNetwork', { other: networkName(other), network: networkName(sheet.channel.network) })}
      </p>
      <Button type="submit" variant="filled" loading={busy} disabled={!good}>
        {t('finish.done')}
      </Button>
    </form>
  )
}

function Ahead({ sheet, now }: FinishProps) {
  const { t } = useTranslation('hand')
  const format = useFormat()
  const { at } = sheet.variant
  return (
    <section className={styles.part} aria-label={t('finish.title')}>
      <div className={styles.state}>
        <StatusChip status="scheduled" />
        {at === null ? null : <span className={styles.note}>{format.moment(at, sheet.post.zone, now)}</span>}
      </div>
      <p className={styles.note}>{t('finish.ahead')}</p>
      <DoneForm sheet={sheet} />
    </section>
  )
}

function Out({ sheet }: { readonly sheet: HandSheet }) {
  const { t } = useTranslation('hand')
  const open = useOpenLink()
  const { busy, takeBack } = useHandActs(sheet.variant.id)
  const { remoteUrl, remoteId } = sheet.variant
  return (
    <section className={styles.part} aria-label={t('finish.title')}>
      <div className={styles.state}>
        <StatusChip status="published" />
      </div>
      {remoteUrl === null ? null : (
        <Button leftSection={<IconExternalLink size={15} stroke={1.5} />} onClick={() => open(remoteUrl)}>
          {t('finish.openPost')}
        </Button>
      )}
      {sheet.channel.manual && remoteId === null ? (
        <Button variant="subtle" disabled={busy} onClick={takeBack}>
          {t('finish.takeBack')}
        </Button>
      ) : null}
    </section>
  )
}

function Over({ sheet }: { readonly sheet: HandSheet }) {
  const { t } = useTranslation('hand')
  return (
    <section className={styles.part} aria-label={t('finish.title')}>
      <p className={styles.note}>{t(sheet.variant.publication === 'skipped' ? 'finish.skipped' : 'finish.notPlanned')}</p>
    </section>
  )
}
