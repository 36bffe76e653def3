import { useTranslation } from 'react-i18next'
import type { AppState } from '#shared/contract/app-contract.ts'
import styles from './first-run.module.css'
import { MakingProgress } from './parts/making-progress.tsx'
import { Paper } from './parts/paper.tsx'

type OpeningScreenProps = { readonly workspace: NonNullable<AppState['workspace']> }

/** Stands where nothing is known yet of a workspace that opens, so that the window is never blank. Quick ones pass without it. */
export function OpeningScreen({ workspace }: OpeningScreenProps) {
  const { t } = useTranslation('firstRun')
  return (
    <div className={styles.opening}>
      <Paper title={t(`screen.opening.${workspace}`)}>
        <MakingProgress label={t('screen.soon')} making={null} />
      </Paper>
    </div>
  )
}
