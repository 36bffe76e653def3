import { IconFileOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { useRoute } from '#renderer/routes/route.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import { writtenOut } from '#shared/domain/texts/written-out.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import styles from './hand.module.css'
import type { HandSheet } from './hand-view.ts'
import { ChangedNote } from './parts/changed-note.tsx'
import { Finish } from './parts/finish.tsx'
import { HandPictures } from './parts/hand-pictures.tsx'
import { HandText } from './parts/hand-text.tsx'
import { noSteps, type Steps, StepsDone } from './parts/steps-done.tsx'

/** One publication that a person makes: everything to paste, and the answer when it is out. */
export function HandPage() {
  const { t } = useTranslation('hand')
  const variantId = (useRoute().params[0] ?? '') as VariantId
  const known = variantId !== ''
  const { value: sheet, problem } = useQuery('hand.sheet', known ? { variantId } : null)
  const gone = !known || sheet === null
  return (
    <>
      <PageHead>
        <PageTitle>{t('room')}</PageTitle>
        {sheet?.variant.id === variantId ? <Where sheet={sheet} /> : null}
      </PageHead>
      {problem ? <UnreadPanel problem={problem} /> : null}
      {gone ? <Empty glyph={<IconFileOff size={28} stroke={1.5} />} title={t('gone')} line={t('goneLine')} /> : null}
      {sheet?.variant.id === variantId ? <Sheet key={variantId} sheet={sheet} /> : null}
    </>
  )
}

function Where({ sheet }: { readonly sheet: HandSheet }) {
  const networkName = useNetworkName()
  return (
    <span className={styles.where}>
      <NetworkGlyph network={sheet.channel.network} size={15} coloured decorative />
      {[networkName(sheet.channel.network), sheet.channel.title, sheet.brandName].join(' · ')}
    </span>
  )
}

function Sheet({ sheet }: { readonly sheet: HandSheet }) {
  const now = useNow()
  // What was ticked off was ticked off for what was shown then.
  const [ticked, setTicked] = useState({ key: sheet.contentKey, steps: noSteps })
  const steps = ticked.key === sheet.contentKey ? ticked.steps : noSteps
  const tick = (step: keyof Steps, done = true) => setTicked({ key: sheet.contentKey, steps: { ...steps, [step]: done } })
  const text = writtenOut(sheet.text)
  return (
    <div className={styles.page}>
      <div className={styles.work}>
        <ChangedNote sheet={sheet} />
        <HandText sheet={sheet} text={text} onCopied={() => tick('text')} />
        <HandPictures sheet={sheet} onTaken={() => tick('pictures')} />
      </div>
      <aside className={styles.side}>
        <StepsDone sheet={sheet} text={text} steps={steps} onTick={tick} />
        <Finish sheet={sheet} now={now} />
      </aside>
    </div>
  )
}
