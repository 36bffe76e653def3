import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { OpeningScreen } from './opening-screen.tsx'
import { Languages } from './parts/languages.tsx'
import { Paper } from './parts/paper.tsx'
import { BrandStep } from './steps/brand-step.tsx'
import { ChannelStep } from './steps/channel-step.tsx'
import { NameStep } from './steps/name-step.tsx'

/** The three questions before one's own calendar. Each answer is kept at once, so a reload goes on where it stood. */
export function StartOwn() {
  const { t } = useTranslation('firstRun')
  const me = useQuery('me', {}).value
  const brands = useQuery('brands.list', {}).value
  if (me === undefined || brands === undefined) return <OpeningScreen workspace="own" />
  const brand = brands[0]
  const step = me === null ? 'name' : brand ? 'channel' : 'brand'
  const toCalendar = () => goTo({ room: 'calendar', params: [], inspect: null })
  return (
    <Paper key={step} title={t(`${step}.title`)} line={t(`${step}.line`)} corner={<Languages />}>
      {step === 'name' ? <NameStep /> : null}
      {step === 'brand' ? <BrandStep /> : null}
      {step === 'channel' && brand ? <ChannelStep brandId={brand.id} onDone={toCalendar} /> : null}
    </Paper>
  )
}
