import { Button } from '@mantine/core'
import { IconEye, IconPencilPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge } from '#renderer/bridge/index.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import type { Problem } from '#shared/contract/problem.ts'
import styles from './first-run.module.css'
import { Languages } from './parts/languages.tsx'
import { MakingProgress } from './parts/making-progress.tsx'
import { Paper } from './parts/paper.tsx'
import { underWay } from './parts/under-way.ts'
import { useMaking } from './parts/use-making.ts'

/** The first screen: look at the demo, or start one's own. A workspace that is there already is opened, not made anew. */
export function FirstScreen() {
  const { t } = useTranslation('firstRun')
  const bridge = useBridge()
  const workspaces = useAppState('workspaces')
  const trouble = useAppState('trouble')
  const starting = useAppState('opening')
  const [opening, setOpening] = useState<'own' | 'demo' | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const making = useMaking()
  const { shown, told } = underWay({ clicked: opening, starting, making, problem, trouble })
  const open = async (which: 'own' | 'demo') => {
    setOpening(which)
    setProblem(null)
    const outcome = await bridge.call('workspace.start', { which })
    setOpening(null)
    if (!outcome.ok) setProblem(outcome.problem)
  }
  return (
    <Paper title={t('screen.title')} line={t('screen.line')} corner={<Languages />}>
      {told ? <ErrorPanel problem={told} /> : null}
      <div className={styles.choices}>
        <section className={styles.choice}>
          <IconEye size={20} stroke={1.5} aria-hidden />
          <h2>{t('screen.demoTitle')}</h2>
          <p>{t('screen.demoLine')}</p>
          <Button fullWidth loading={opening === 'demo'} disabled={opening === 'own'} onClick={() => void open('demo')}>
            {t('screen.demo')}
          </Button>
        </section>
        <section className={styles.choice}>
          <IconPencilPlus size={20} stroke={1.5} aria-hidden />
          <h2>{t('screen.ownTitle')}</h2>
          <p>{t('screen.ownLine')}</p>
          <Button fullWidth variant="filled" loading={opening === 'own'} disabled={opening === 'demo'} onClick={() => void open('own')}>
            {t(workspaces.own ? 'screen.ownAgain' : 'screen.own')}
          </Button>
        </section>
      </div>
      {shown ? <MakingProgress label={t(`screen.opening.${shown}`)} making={making} /> : null}
    </Paper>
  )
}
