import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

type CopyButtonProps = {
  readonly text: string
  readonly label: string
  /** What it copies, where the label alone does not tell it from its neighbours. */
  readonly name?: string
  readonly main?: boolean
  readonly onCopied?: () => void
}

/** Copies a text and says that it did, on the button itself. */
export function CopyButton({ text, label, name, main = false, onCopied }: CopyButtonProps) {
  const { t } = useTranslation('common')
  const clipboard = useClipboard({ timeout: 2500 })
  const Icon = clipboard.copied ? IconCheck : IconCopy
  const copy = () => {
    clipboard.copy(text)
    onCopied?.()
  }
  return (
    <Button
      size={main ? 'sm' : 'xs'}
      variant={main ? 'default' : 'subtle'}
      leftSection={<Icon size={15} stroke={1.5} />}
      onClick={copy}
      {...(name === undefined ? {} : { 'aria-label': clipboard.copied ? t('copied') : name })}
    >
      {clipboard.copied ? t('copied') : label}
    </Button>
  )
}
