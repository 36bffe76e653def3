import { Button } from '@mantine/core'
import { IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { newId, thumbUrl, useAct, useQuery } from '#renderer/bridge/index.ts'
import { goTo, routeHash, useRoute } from '#renderer/routes/route.ts'
import { BrandMark } from '#renderer/ui/brand-mark.tsx'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import type { BrandId } from '#shared/kernel/ids.ts'
import { BrandForm } from '../brands/brand-form.tsx'
import { BrandSetupPart } from '../brands/brand-setup.tsx'
import styles from '../settings.module.css'

/** All brands, one of them, or a new one: the second part of the address says which, the third which channel of it. */
export function BrandsSection() {
  const { params } = useRoute()
  const which = params[1]
  if (which === 'new') return <NewBrand />
  return which ? <BrandSetupPart key={which} brandId={which as BrandId} channelId={params[2] ?? null} /> : <AllBrands />
}

const brandAt = (which: string) => routeHash({ room: 'settings', params: ['brands', which], inspect: null })

function AllBrands() {
  const { t } = useTranslation('settings')
  const { value: brands = [], problem } = useQuery('brands.list', {})
  return (
    <SettingPart title={t('brands.title')} line={t('brands.line')}>
      {problem ? <UnreadPanel problem={problem} /> : null}
      <ul className={styles.rows}>
        {brands.map((brand) => (
          <li key={brand.id}>
            <a className={styles.row} href={brandAt(brand.id)}>
              <BrandMark name={brand.name} color={brand.color} logoUrl={brand.logo && thumbUrl(brand.logo)} />
              <span className={`${styles.named} ${styles.grow}`}>{brand.name}</span>
              <span className={styles.soft}>
                {brand.archived ? t('brands.archived') : t('frame:brand.channels', { count: brand.channels })}
              </span>
              <IconChevronRight size={15} stroke={1.5} aria-hidden />
            </a>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          leftSection={<IconPlus size={15} stroke={1.5} />}
          onClick={() => goTo({ room: 'settings', params: ['brands', 'new'], inspect: null })}
        >
          {t('brands.new')}
        </Button>
      </div>
    </SettingPart>
  )
}

function NewBrand() {
  const { t } = useTranslation('settings')
  const act = useAct()
  return (
    <SettingPart title={t('brands.newTitle')}>
      <BrandForm
        submit={t('brands.create')}
        onSubmit={async (brand) => {
          const id = newId<'brand'>()
          const outcome = await act('brand.create', { id, ...brand }, { quiet: true })
          if (outcome.ok) goTo({ room: 'settings', params: ['brands', id], inspect: null }, 'replace')
          return outcome.ok ? null : outcome.problem
        }}
      />
    </SettingPart>
  )
}
