import { Notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import styles from './toasts.module.css'

/** Where the frame's news stand: bottom centre, above a footer's height, for ten seconds. */
export function Toasts() {
  const { t } = useTranslation('frame')
  return (
    <section aria-label={t('toast.name')}>
      <Notifications
        withinPortal={false}
        position="bottom-center"
        limit={3}
        autoClose={10_000}
        containerWidth="auto"
        classNames={{ root: styles.place ?? '' }}
      />
    </section>
  )
}
