import { Button, Menu, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { WhenField } from '#renderer/widgets/when-field/when-field.tsx'
import { dayOf, instantOf, minuteOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from '../hand.module.css'
import { laterAt, laterKinds } from '../hand-view.ts'

type LaterProps = {
  readonly planned: EpochMs | null
  readonly zone: ZoneId
  readonly now: EpochMs
  readonly busy: boolean
  readonly onLater: (at: EpochMs) => void
}

/** When to be reminded again: some usual times, or one that is chosen. The plan keeps its own time. */
export function Later({ planned, zone, now, busy, onLater }: LaterProps) {
  const { t } = useTranslation('hand')
  const format = useFormat()
  const [choosing, choose] = useDisclosure()
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button leftSection={<IconClock size={15} stroke={1.5} />} disabled={busy}>
            {t('later.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {laterKinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => onLater(laterAt(kind, planned, zone, Date.now() as EpochMs))}>
              {t(`later.${kind}`, { time: format.time(laterAt(kind, planned, zone, now), zone) })}
            </Menu.Item>
          ))}
          <Menu.Item onClick={choose.open}>{t('later.choose')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={choosing} onClose={choose.close} title={t('later.chooseTitle')} closeButtonProps={{ 'aria-label': t('common:close') }}>
        <ChooseForm
          zone={zone}
          now={now}
          onChosen={(at) => {
            choose.close()
            onLater(at)
          }}
        />
      </Modal>
    </>
  )
}

type ChooseFormProps = { readonly zone: ZoneId; readonly now: EpochMs; readonly onChosen: (at: EpochMs) => void }

function ChooseForm({ zone, now, onChosen }: ChooseFormProps) {
  const { t } = useTranslation('hand')
  const [wall, setWall] = useState(() => wallTimeAt((minuteOf(now) + 3 * 3_600_000) as EpochMs, zone))
  const { at } = instantOf(wall, zone)
  const over = at <= now
  return (
    <div className={styles.form}>
      <WhenField value={wall} defaultDay={dayOf(now, zone)} onChange={setWall} />
      {over ? <p className={styles.over}>{t('later.past')}</p> : null}
      <Button variant="filled" disabled={over} onClick={() => onChosen(at)}>
        {t('later.remind')}
      </Button>
    </div>
  )
}
