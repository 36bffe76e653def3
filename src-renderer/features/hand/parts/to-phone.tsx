import { Button } from '@mantine/core'
import { IconCheck, IconDeviceMobile } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useRefused } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { VariantId } from '#shared/kernel/ids.ts'

/** Sends text and pictures to the user's phone; without one, leads to where it is connected. */
export function ToPhone({ variantId }: { readonly variantId: VariantId }) {
  const { t } = useTranslation('hand')
  const bridge = useBridge()
  const refused = useRefused()
  const [state, setState] = useState<'sending' | 'sent' | null>(null)
  const send = async () => {
    setState('sending')
    const outcome = await bridge.call('hand.toPhone', { variantId })
    setState(outcome.ok ? 'sent' : null)
    if (outcome.ok) return
    refused(outcome.problem)
    if (outcome.problem.kind === 'phoneNotSet' || outcome.problem.kind === 'phoneNotStarted') goTo({ room: 'settings', params: ['phone'] })
  }
  const Icon = state === 'sent' ? IconCheck : IconDeviceMobile
  return (
    <Button leftSection={<Icon size={15} stroke={1.5} />} loading={state === 'sending'} onClick={() => void send()}>
      {t(state === 'sent' ? 'phone.sent' : 'phone.send')}
    </Button>
  )
}
