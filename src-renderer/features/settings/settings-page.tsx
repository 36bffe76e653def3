import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { routeHash, useRoute } from '#renderer/routes/route.ts'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { AboutSection } from './sections/about-section.tsx'
import { BackupsSection } from './sections/backups-section.tsx'
import { BrandsSection } from './sections/brands-section.tsx'
import { GeneralSection } from './sections/general-section.tsx'
import { OccasionsSection } from './sections/occasions-section.tsx'
import { PeopleSection } from './sections/people-section.tsx'
import { PhoneSection } from './sections/phone-section.tsx'
import { PublishingSection } from './sections/publishing-section.tsx'
import { TrashSection } from './sections/trash-section.tsx'
import { WorkspaceSection } from './sections/workspace-section.tsx'
import styles from './settings.module.css'

const sections = {
  general: GeneralSection,
  brands: BrandsSection,
  occasions: OccasionsSection,
  people: PeopleSection,
  publishing: PublishingSection,
  phone: PhoneSection,
  backups: BackupsSection,
  trash: TrashSection,
  workspace: WorkspaceSection,
  about: AboutSection,
} as const satisfies Record<string, ComponentType>
type SectionId = keyof typeof sections

/** Settings: sections on the left, the one that is open beside them; the address names it. */
export function SettingsPage() {
  const { t } = useTranslation('settings')
  const { params } = useRoute()
  const open = params[0] !== undefined && Object.hasOwn(sections, params[0]) ? (params[0] as SectionId) : 'general'
  const Section = sections[open]
  return (
    <div className={styles.page}>
      <PageHead>
        <PageTitle>{t('room')}</PageTitle>
      </PageHead>
      <nav className={styles.nav} aria-label={t('sections')}>
        {Object.keys(sections).map((id) => (
          <a
            key={id}
            className={styles.link}
            href={routeHash({ room: 'settings', params: [id], inspect: null })}
            aria-current={id === open ? 'page' : undefined}
          >
            {t(`section.${id}`)}
          </a>
        ))}
      </nav>
      <div className={styles.body}>
        <Section />
      </div>
    </div>
  )
}
