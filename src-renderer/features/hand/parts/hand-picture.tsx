import { Button } from '@mantine/core'
import { IconCheck, IconDownload, IconPhoto } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mediaUrl, thumbUrl } from '#renderer/bridge/index.ts'
import styles from '../hand.module.css'
import type { HandSheet } from '../hand-view.ts'
import { CopyButton } from './copy-button.tsx'

type HandPictureProps = {
  readonly picture: HandSheet['pictures'][number]
  readonly number: number
  /** Null: there is no desktop to drag it to, so it is downloaded. */
  readonly onDrag: ((event: DragEvent) => void) | null
  readonly onTaken: () => void
}

/** One picture with its description; each can be copied. */
export function HandPicture({ picture, number, onDrag, onTaken }: HandPictureProps) {
  const { t } = useTranslation('hand')
  const { file, alt } = picture
  const copy = useCopyPicture(mediaUrl(file.id), onTaken)
  return (
    <li className={styles.picture}>
      <img
        src={thumbUrl(file.id)}
        alt={alt || t('pictures.picture', { number })}
        draggable={onDrag !== null}
        onDragStart={onDrag ?? undefined}
        data-drag={onDrag !== null || undefined}
      />
      <div className={styles.about}>
        <span className={styles.named}>{t('pictures.picture', { number })}</span>
        <span className={styles.note}>{file.name}</span>
        <span className={styles.buttons}>
          <Button
            size="xs"
            leftSection={copy.copied ? <IconCheck size={15} stroke={1.5} /> : <IconPhoto size={15} stroke={1.5} />}
            aria-label={t('pictures.copyOf', { number })}
            onClick={copy.run}
          >
            {t(copy.copied ? 'common:copied' : copy.failed ? 'pictures.copyFailed' : 'pictures.copy')}
          </Button>
          {onDrag === null ? (
            <Button
              component="a"
              href={mediaUrl(file.id)}
              download={file.name}
              size="xs"
              variant="subtle"
              leftSection={<IconDownload size={15} stroke={1.5} />}
              aria-label={t('pictures.downloadOf', { number })}
              onClick={onTaken}
            >
              {t('pictures.download')}
            </Button>
          ) : null}
        </span>
        {alt.trim() === '' ? null : (
          <span className={styles.alt}>
            <span>{alt}</span>
            <CopyButton text={alt} label={t('pictures.copyAlt')} name={t('pictures.copyAltOf', { number })} />
          </span>
        )}
      </div>
    </li>
  )
}

/** The clipboard takes pictures as PNG only. */
function useCopyPicture(url: string, onCopied: () => void) {
  const [state, setState] = useState<'copied' | 'failed' | null>(null)
  const run = async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(url) })])
      setState('copied')
      onCopied()
    } catch {
      setState('failed')
    }
    setTimeout(() => setState(null), 2500)
  }
  return { copied: state === 'copied', failed: state === 'failed', run: () => void run() }
}

async function pngOf(url: string): Promise<Blob> {
  const bitmap = await createImageBitmap(await (await fetch(url)).blob())
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas.convertToBlob({ type: 'image/png' })
}
