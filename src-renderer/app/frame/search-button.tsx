import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { palette } from '#renderer/app/palette/palette-store.ts'
import { useAppState } from '#renderer/bridge/index.ts'
import styles from './top-bar.module.css'

/** Opens the command palette. */
export function SearchButton() {
  const { t } = useTranslation('frame')
  const mac = useAppState('platform') === 'darwin'
  const keys = mac ? '⌘ K' : 'Ctrl K'
  return (
    <button type="button" className={styles.search} onClick={palette.open} aria-label={`${t('search.hint')} ${keys}`}>
      <IconSearch size={15} stroke={1.5} />
      <span>{t('search.hint')}</span>
      <kbd className={styles.keys}>{keys}</kbd>
    </button>
  )
}
