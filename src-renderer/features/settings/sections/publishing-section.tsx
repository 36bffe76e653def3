import { Button, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useNow, useQuery } from '#renderer/bridge/index.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import styles from '../settings.module.css'

/** How late a post may still go out by itself, and the one switch that stops everything. */
export function PublishingSection() {
  const { t } = useTranslation('settings')
  const settings = useQuery('settings', {}).value
  if (!settings) return null
  return (
    <>
      <SettingPart title={t('publishing.late')} line={t('publishing.lateLine')}>
        <LateMinutes key={settings.lateMinutes} minutes={settings.lateMinutes} />
      </SettingPart>
      <Pause />
    </>
  )
}

/** A week: the longest the rule may be. */
const mostMinutes = 10_080

function LateMinutes({ minutes }: { readonly minutes: number }) {
  const { t } = useTranslation('settings')
  const act = useAct()
  const [typed, setTyped] = useState<number | string>(minutes)
  const valid = typeof typed === 'number' && Number.isInteger(typed) && typed >= 0 && typed <= mostMinutes
  return (
    <div className={styles.form}>
      <NumberInput
        className={styles.field ?? ''}
        label={t('publishing.lateMinutes')}
        value={typed}
        onChange={setTyped}
        min={0}
        max={mostMinutes}
        allowDecimal={false}
        clampBehavior="none"
        error={valid ? null : t('publishing.lateRange', { most: mostMinutes })}
      />
      <div className={styles.buttons}>
        <Button
          disabled={!valid || typed === minutes}
          onClick={() => typeof typed === 'number' && void act('settings.setLateMinutes', { minutes: typed })}
        >
          {t('common:save')}
        </Button>
      </div>
    </div>
  )
}

function Pause() {
  const { t } = useTranslation('settings')
  const act = useAct()
  const format = useFormat()
  const zone = useViewZone()
  const now = useNow()
  const pausedAt = useQuery('settings', {}).value?.pausedAt ?? null
  const line = pausedAt === null ? t('publishing.pauseLine') : t('publishing.pausedLine', { since: format.moment(pausedAt, zone, now) })
  return (
    <SettingPart title={t('publishing.pause')} line={line}>
      <div className={styles.buttons}>
        <Button onClick={() => void act('settings.setPaused', { paused: pausedAt === null })}>
          {t(pausedAt === null ? 'publishing.pauseAll' : 'publishing.resumeAll')}
        </Button>
      </div>
    </SettingPart>
  )
}
