import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** What a channel that a person publishes to is called and where it lies, as it is being typed. */
export type ByHandFields = {
  readonly title: string
  /** Empty: not told. */
  readonly address: string
  /** Whether both can be kept. */
  readonly ready: boolean
  readonly typeTitle: (typed: string) => void
  readonly typeAddress: (typed: string) => void
}

export function useByHandFields(start: { readonly title: string; readonly address: string }): ByHandFields {
  const [title, typeTitle] = useState(start.title)
  const [address, typeAddress] = useState(start.address)
  return { title, address, typeTitle, typeAddress, ready: title.trim() !== '' && isGoodAddress(address) }
}

export function ByHandInputs({ fields }: { readonly fields: ByHandFields }) {
  const { t } = useTranslation('channels')
  return (
    <>
      <TextInput
        label={t('connect.handName')}
        description={t('connect.handNameHint')}
        value={fields.title}
        onChange={(event) => fields.typeTitle(event.currentTarget.value)}
        autoComplete="off"
        maxLength={200}
      />
      <TextInput
        label={t('connect.handAddress')}
        description={t('connect.handAddressHint')}
        placeholder="https://"
        value={fields.address}
        onChange={(event) => fields.typeAddress(event.currentTarget.value)}
        error={isGoodAddress(fields.address) ? null : t('connect.handBadAddress')}
        autoComplete="off"
        spellCheck={false}
      />
    </>
  )
}

function isGoodAddress(typed: string): boolean {
  const address = typed.trim()
  return address === '' || (URL.canParse(address) && new URL(address).protocol === 'https:')
}
