import { useTranslation } from 'react-i18next'
import { PeopleList } from '#renderer/features/people/index.ts'
import { SettingPart } from '#renderer/ui/setting/setting-part.tsx'

/** Everybody who gets briefs, with their role and how to reach them. */
export function PeopleSection() {
  const { t } = useTranslation('settings')
  return (
    <SettingPart title={t('people.title')} line={t('people.line')}>
      <PeopleList />
    </SettingPart>
  )
}
