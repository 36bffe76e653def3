import { Button, Checkbox } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useOpenLink } from '#renderer/routes/use-open-link.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { networks } from '#shared/networks/index.ts'
import styles from '../hand.module.css'
import type { HandSheet } from '../hand-view.ts'
import { ToPhone } from './to-phone.tsx'

/** What of the work is done; only for the eye, nothing depends on it. */
export type Steps = { readonly text: boolean; readonly open: boolean; readonly pictures: boolean; readonly alts: boolean }
export const noSteps: Steps = { text: false, open: false, pictures: false, alts: false }

type StepsDoneProps = {
  readonly sheet: HandSheet
  readonly text: string
  readonly steps: Steps
  readonly onTick: (step: keyof Steps, done?: boolean) => void
}

/** The work in its order, ticked off by itself where the sheet sees it done, and the way to the network's composer. */
export function StepsDone({ sheet, text, steps, onTick }: StepsDoneProps) {
  const { t } = useTranslation('hand')
  const open = useOpenLink()
  const networkName = useNetworkName()
  const network = networkName(sheet.channel.network)
  const composer = networks[sheet.channel.network].composer ?? sheet.channel.address
  const wanted: readonly (keyof Steps)[] = [
    ...(text === '' ? [] : (['text'] as const)),
    'open',
    ...(sheet.pictures.length === 0 ? [] : (['pictures'] as const)),
    ...(sheet.pictures.some(({ alt }) => alt.trim() !== '') ? (['alts'] as const) : []),
  ]
  return (
    <section className={styles.part} aria-label={t('steps.title')}>
      <header className={styles.head}>
        <h2>{t('steps.title')}</h2>
      </header>
      <ul className={styles.steps}>
        {wanted.map((step) => (
          <li key={step}>
            <Checkbox
              checked={steps[step]}
              onChange={(event) => onTick(step, event.currentTarget.checked)}
              label={t(`steps.${step}`, { network })}
            />
          </li>
        ))}
      </ul>
      {composer === null ? null : (
        <Button
          leftSection={<IconExternalLink size={15} stroke={1.5} />}
          onClick={() => {
            open(composer)
            onTick('open')
          }}
        >
          {t('steps.composer', { network })}
        </Button>
      )}
      <ToPhone variantId={sheet.variant.id} />
    </section>
  )
}
