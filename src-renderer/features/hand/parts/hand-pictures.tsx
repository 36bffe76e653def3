import { Button } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import { type DragEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge, useRefused } from '#renderer/bridge/index.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { MediaHash, VariantId } from '#shared/kernel/ids.ts'
import styles from '../hand.module.css'
import type { HandSheet } from '../hand-view.ts'
import { HandPicture } from './hand-picture.tsx'

type HandPicturesProps = { readonly sheet: HandSheet; readonly onTaken: () => void }

/** The pictures in order: to copy, to drag into the browser, or as a folder of files named in that order. */
export function HandPictures({ sheet, onTaken }: HandPicturesProps) {
  const { t } = useTranslation('hand')
  const desktop = useAppState('shell') === 'electron'
  const files = useFiles(sheet, desktop)
  if (sheet.pictures.length === 0) return null
  const drag = (hash: MediaHash | null) => (event: DragEvent) => {
    event.preventDefault()
    files.drag(hash)
    onTaken()
  }
  return (
    <section className={styles.part} aria-label={t('pictures.title')}>
      <header className={styles.head}>
        <h2>{t('pictures.title')}</h2>
        <span className={styles.count}>{sheet.pictures.length}</span>
        <span className={styles.acts}>
          {desktop && sheet.pictures.length > 1 ? (
            <Button size="xs" variant="subtle" draggable onDragStart={drag(null)} className={styles.handle ?? ''}>
              {t('pictures.dragAll')}
            </Button>
          ) : null}
          <Button
            leftSection={<IconFolder size={15} stroke={1.5} />}
            loading={files.busy}
            onClick={() => {
              files.open()
              onTaken()
            }}
          >
            {t(desktop ? 'pictures.open' : 'pictures.prepare')}
          </Button>
        </span>
      </header>
      {files.folder && !desktop ? <p className={styles.note}>{t('pictures.folder', { folder: files.folder })}</p> : null}
      <p className={styles.note}>{t(desktop ? 'pictures.hint' : 'pictures.hintBrowser')}</p>
      <ol className={styles.pictures}>
        {sheet.pictures.map((picture, place) => (
          <HandPicture
            key={`${picture.file.id} ${place.toString()}`}
            picture={picture}
            number={place + 1}
            onDrag={desktop ? drag(picture.file.id) : null}
            onTaken={onTaken}
          />
        ))}
      </ol>
    </section>
  )
}

type Files = { readonly busy: boolean; readonly folder: string | null; open(): void; drag(hash: MediaHash | null): void }

/** On a desktop the files are made as soon as the sheet opens: a drag cannot wait for them. */
function useFiles(sheet: HandSheet, desktop: boolean): Files {
  const bridge = useBridge()
  const refused = useRefused()
  const [busy, setBusy] = useState(false)
  const [folder, setFolder] = useState<string | null>(null)
  const variantId: VariantId = sheet.variant.id
  const key = sheet.pictures.map(({ file }) => file.id).join()
  useEffect(() => {
    if (desktop && key !== '') void bridge.call('hand.prepare', { variantId })
  }, [bridge, desktop, variantId, key])
  const failedWith = (problem: Problem) => refused(problem)
  const open = async () => {
    setBusy(true)
    const outcome = desktop ? await bridge.call('hand.reveal', { variantId }) : await bridge.call('hand.prepare', { variantId })
    setBusy(false)
    if (!outcome.ok) return failedWith(outcome.problem)
    if ('folder' in outcome.value) setFolder(outcome.value.folder)
  }
  const drag = async (hash: MediaHash | null) => {
    const outcome = await bridge.call('hand.drag', { variantId, hash })
    if (!outcome.ok) failedWith(outcome.problem)
  }
  return { busy, folder, open: () => void open(), drag: (hash) => void drag(hash) }
}
