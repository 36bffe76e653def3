import { Button, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BrandRow } from '#shared/queries/brands-list.ts'
import styles from '../calendar-page.module.css'

type Go = (brand: BrandRow) => void
export type Asked = { readonly go: Go; close(): void } | null

/**
 * Which brand a new post is for: the one looked at, the only one, or the one the user picks. None is known while the brands are read: what
 * is asked for by then waits for them.
 */
export function useBrandForNew(brands: readonly BrandRow[], chosen: BrandRow | null) {
  const [go, setGo] = useState<Go | null>(null)
  const only = chosen ?? (brands.length === 1 ? brands[0] : undefined)
  useEffect(() => {
    if (!go || !only) return
    setGo(null)
    go(only)
  }, [go, only])
  const find = (act: Go) => {
    if (only) act(only)
    else setGo(() => act)
  }
  const asked: Asked = go && !only && brands.length > 0 ? { go, close: () => setGo(null) } : null
  return { find, asked }
}

export function BrandPicker({ asked, brands }: { readonly asked: Asked; readonly brands: readonly BrandRow[] }) {
  const { t } = useTranslation('calendar')
  if (!asked) return null
  return (
    <Modal opened onClose={asked.close} title={t('brandForNew')} closeButtonProps={{ 'aria-label': t('close') }} size="xs">
      <div className={styles.brands}>
        {brands.map((brand, i) => (
          <Button
            key={brand.id}
            data-autofocus={i === 0 || undefined}
            justify="start"
            onClick={() => {
              asked.close()
              asked.go(brand)
            }}
          >
            {brand.name}
          </Button>
        ))}
      </div>
    </Modal>
  )
}
