import { useTranslation } from 'react-i18next'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { networks } from '#shared/networks/index.ts'
import { type NetworkId, networkIds } from '#shared/networks/network.ts'
import styles from './channels.module.css'

type NetworkPickerProps = { readonly value: NetworkId; readonly onChange: (network: NetworkId) => void }

/** Which network to connect: the one place where networks wear their own colours. */
export function NetworkPicker({ value, onChange }: NetworkPickerProps) {
  const { t } = useTranslation('channels')
  const name = useNetworkName()
  return (
    <fieldset className={styles.networks}>
      <legend>{t('connect.network')}</legend>
      {networkIds.map((network) => (
        <label key={network} className={styles.network} data-on={network === value || undefined}>
          <input type="radio" name="network" value={network} checked={network === value} onChange={() => onChange(networks[network].id)} />
          <NetworkGlyph network={network} size={17} coloured decorative />
          <span>{name(network)}</span>
        </label>
      ))}
    </fieldset>
  )
}
