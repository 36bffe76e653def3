import { useTranslation } from 'react-i18next'
import { newId, useBridge } from '#renderer/bridge/index.ts'
import { BrandForm } from '#renderer/features/settings/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo } from '#renderer/routes/route.ts'

/** The first brand: name, zone, colour, logo. */
export function BrandStep() {
  const { t } = useTranslation('firstRun')
  const bridge = useBridge()
  const { choose } = useBrandChoice()
  return (
    <BrandForm
      submit={t('common:next')}
      onSubmit={async (brand) => {
        const id = newId<'brand'>()
        // Before the brand is there: once it is, the frame would take over from an address that does not say "first run".
        goTo({ room: 'firstRun', params: [], inspect: null }, 'replace')
        const outcome = await bridge.run('brand.create', { id, ...brand })
        if (outcome.ok) choose(id)
        return outcome.ok ? null : outcome.problem
      }}
    />
  )
}
