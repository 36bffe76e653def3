import { Menu, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconPlus, IconSelector, IconStack2 } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { thumbUrl, useAppState, useQuery } from '#renderer/bridge/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo } from '#renderer/routes/route.ts'
import { BrandMark } from '#renderer/ui/brand-mark.tsx'
import type { BrandId, MediaHash } from '#shared/kernel/ids.ts'
import styles from './brand.module.css'

/** The client's brand, not ours, stands at the top: which one the window shows, or all of them. */
export function BrandSwitcher({ folded }: { readonly folded: boolean }) {
  const { t } = useTranslation('frame')
  const { brandId, choose } = useBrandChoice()
  const demo = useAppState('workspace') === 'demo'
  const brands = useQuery('brands.list', {}).value?.filter((brand) => !brand.archived)
  useKnownBrand(brands)
  if (!brands) return <div className={styles.switcher} />
  const chosen = brands.find((brand) => brand.id === brandId)
  const channels = chosen ? chosen.channels : brands.reduce((sum, brand) => sum + brand.channels, 0)
  const name = chosen?.name ?? t('brand.all')
  const counted = t('brand.channels', { count: channels })
  const tick = (on: boolean) => (on ? <IconCheck size={15} /> : null)
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <button
          type="button"
          className={styles.switcher}
          data-folded={folded || undefined}
          aria-label={folded ? `${name}, ${t('brand.switch')}` : undefined}
        >
          {chosen ? <BrandMark {...markOf(chosen)} /> : <AllMark />}
          {folded ? null : (
            <>
              <span className={styles.names}>
                <span className={styles.name}>{name}</span>
                <span className={styles.count}>{demo ? t('brand.demo', { channels: counted }) : counted}</span>
              </span>
              <VisuallyHidden>{t('brand.switch')}</VisuallyHidden>
              <IconSelector size={15} stroke={1.5} />
            </>
          )}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {brands.map((brand) => (
          <Menu.Item
            key={brand.id}
            leftSection={<BrandMark {...markOf(brand)} size={20} />}
            rightSection={tick(brand.id === brandId)}
            onClick={() => choose(brand.id)}
          >
            {brand.name}
          </Menu.Item>
        ))}
        {brands.length > 1 ? (
          <Menu.Item leftSection={<IconStack2 size={18} stroke={1.5} />} rightSection={tick(!chosen)} onClick={() => choose(null)}>
            {t('brand.all')}
          </Menu.Item>
        ) : null}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPlus size={18} stroke={1.5} />}
          onClick={() => goTo({ room: 'settings', params: ['brands', 'new'], inspect: null })}
        >
          {t('brand.new')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

type Marked = { readonly name: string; readonly color: string; readonly logo: MediaHash | null }

function markOf({ name, color, logo }: Marked) {
  return { name, color, logoUrl: logo && thumbUrl(logo) }
}

function AllMark() {
  return (
    <span className={styles.all}>
      <IconStack2 size={18} stroke={1.5} />
    </span>
  )
}

/** A remembered brand that this workspace does not have gives way; a single brand is always the chosen one. */
function useKnownBrand(brands: readonly { readonly id: BrandId }[] | undefined): void {
  const { brandId, choose } = useBrandChoice()
  useEffect(() => {
    if (!brands) return
    const known = brands.some((brand) => brand.id === brandId)
    const only = brands.length === 1 ? (brands[0]?.id ?? null) : null
    if (!known && brandId !== only) choose(only)
  }, [brands, brandId, choose])
}
