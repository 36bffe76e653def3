import { Button } from '@mantine/core'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Frame } from '#renderer/app/frame/frame.tsx'
import { useAppState, useQuery } from '#renderer/bridge/index.ts'
import { goTo, useRoom } from '#renderer/routes/route.ts'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import type { AppState } from '#shared/contract/app-contract.ts'
import styles from '../boundary/boundary.module.css'
import { enteredBefore, rememberEntered } from './entered-before.ts'
import { OtherShellOffer } from './other-shell-offer.tsx'

// Most starts need none of these.
const FirstScreen = lazy(async () => ({ default: (await import('#renderer/features/first-run/index.ts')).FirstScreen }))
const StartOwn = lazy(async () => ({ default: (await import('#renderer/features/first-run/index.ts')).StartOwn }))
const OpeningScreen = lazy(async () => ({ default: (await import('#renderer/features/first-run/index.ts')).OpeningScreen }))
const VaultDialog = lazy(async () => ({ default: (await import('#renderer/features/channels/index.ts')).VaultDialog }))

/** What stands between the start and the rooms: which workspace, the first brand, the vault. */
export function Entrance() {
  const workspace = useAppState('workspace')
  return (
    <Suspense fallback={null}>
      {workspace === null ? <FirstScreen /> : <OpenWorkspace key={workspace} workspace={workspace} />}
      <OtherShellOffer />
    </Suspense>
  )
}

type OpenWorkspaceProps = { readonly workspace: NonNullable<AppState['workspace']> }

function OpenWorkspace({ workspace }: OpenWorkspaceProps) {
  const { t } = useTranslation('frame')
  const room = useRoom()
  const vault = useAppState('vault')
  const { value: brands, problem } = useQuery('brands.list', {})
  const empty = brands?.length === 0
  // The frame needs no brand to stand: a workspace that had one is drawn while its database opens.
  const expected = useMemo(() => enteredBefore(workspace), [workspace])
  useEffect(() => {
    if (brands) rememberEntered(workspace, brands.length > 0)
  }, [workspace, brands])
  useEffect(() => {
    if (empty && room !== 'firstRun') goTo({ room: 'firstRun', params: [], inspect: null }, 'replace')
  }, [empty, room])
  if (problem && !brands)
    return (
      <main className={styles.centre}>
        <div className={styles.column}>
          <ErrorPanel problem={problem} remedy={<Button onClick={() => location.reload()}>{t('common:reload')}</Button>} />
        </div>
      </main>
    )
  if (!brands && !expected) return <OpeningScreen workspace={workspace} />
  return (
    <>
      {empty || room === 'firstRun' ? <StartOwn /> : <Frame />}
      <Suspense fallback={null}>{vault === 'locked' ? <VaultDialog /> : null}</Suspense>
    </>
  )
}
