import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConnectForm } from '#renderer/features/channels/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'

type ChannelStepProps = { readonly brandId: BrandId; readonly onDone: () => void }

/** The first channel; one can plan without any, so it may be skipped. */
export function ChannelStep({ brandId, onDone }: ChannelStepProps) {
  const { t } = useTranslation('firstRun')
  return (
    <ConnectForm target={{ kind: 'new', brandId }} onConnected={onDone} others={<Button onClick={onDone}>{t('channel.skip')}</Button>} />
  )
}
