import { Button, SegmentedControl, Slider } from '@mantine/core'
import { IconFrame, IconSquarePlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mediaUrl } from '#renderer/bridge/index.ts'
import type { Remark } from '#shared/domain/briefs/brief.ts'
import type { SafeArea } from '#shared/domain/briefs/design-requirements.ts'
import type { MediaHash, RemarkId } from '#shared/kernel/ids.ts'
import type { Box, PlacedPicture } from '../pictures-view.ts'
import styles from './design.module.css'
import { PictureBoxes } from './picture-boxes.tsx'

type Mode = 'one' | 'side' | 'overlay'

export type PictureStageProps = {
  readonly picture: PlacedPicture
  readonly name: string
  readonly safeArea: SafeArea | null
  /** The same picture in the version before. */
  readonly before: { readonly hash: MediaHash; readonly version: number } | null
  readonly remarks: readonly Remark[]
  readonly numberOf: (remark: Remark) => number
  readonly active: RemarkId | null
  readonly onActive: (id: RemarkId | null) => void
  /** The box being written about. */
  readonly box: Box | null
  /** Takes a drawn box; null where nobody reviews now. */
  readonly onBox: ((box: Box | null) => void) | null
}

/** One picture with its remarks, alone, beside or over the version before. */
export function PictureStage(props: PictureStageProps) {
  const { t } = useTranslation('briefs')
  const { picture, name, before, safeArea } = props
  const [chosen, setMode] = useState<Mode>('one')
  const [safe, setSafe] = useState(true)
  const [share, setShare] = useState(100)
  const mode = before ? chosen : 'one'
  const blinking = useBlink(mode === 'overlay')
  const shown = blinking ? 0 : mode === 'overlay' ? share : 100
  return (
    <div className={styles.stage}>
      <Tools {...props} mode={mode} onMode={setMode} safe={safe} onSafe={setSafe} />
      <div className={styles.pictures}>
        {before && mode === 'side' ? (
          <figure className={styles.figure}>
            <img className={styles.still} src={mediaUrl(before.hash)} alt={t('design.before', { version: before.version })} />
            <figcaption>{t('design.before', { version: before.version })}</figcaption>
          </figure>
        ) : null}
        <div className={styles.frame} style={frameStyle(picture.file, mode === 'side' ? 2 : 1)}>
          {before && mode === 'overlay' ? <img className={styles.under} src={mediaUrl(before.hash)} alt="" /> : null}
          <img
            className={styles.over}
            src={mediaUrl(picture.file.id)}
            style={{ opacity: shown / 100 }}
            alt={t('design.picture', { name })}
          />
          {safeArea && safe ? <SafeLines area={safeArea} /> : null}
          <PictureBoxes {...props} />
        </div>
      </div>
      {before && mode === 'overlay' ? <Mixer version={before.version} share={share} onShare={setShare} /> : null}
    </div>
  )
}

/** As large as its place takes (`cqw`, `cqh`: of the container), in the picture's own shape. */
function frameStyle({ width, height }: PlacedPicture['file'], parts: number) {
  return { aspectRatio: `${width} / ${height}`, width: `min(calc(100cqw / ${parts} - 8px), 100cqh * ${width / height})` }
}

type ToolsProps = PictureStageProps & {
  readonly mode: Mode
  readonly onMode: (mode: Mode) => void
  readonly safe: boolean
  readonly onSafe: (safe: boolean) => void
}

function Tools({ before, safeArea, onBox, mode, onMode, safe, onSafe }: ToolsProps) {
  const { t } = useTranslation('briefs')
  return (
    <div className={styles.tools}>
      {before ? (
        <SegmentedControl
          aria-label={t('design.modes.label')}
          value={mode}
          onChange={(value) => onMode(value as Mode)}
          data={(['one', 'side', 'overlay'] as const).map((value) => ({ value, label: t(`design.modes.${value}`) }))}
        />
      ) : null}
      {safeArea ? (
        <Button
          size="xs"
          variant={safe ? 'default' : 'subtle'}
          aria-pressed={safe}
          leftSection={<IconFrame size={15} stroke={1.5} />}
          onClick={() => onSafe(!safe)}
        >
          {t('design.safe')}
        </Button>
      ) : null}
      {onBox ? (
        <Button
          size="xs"
          leftSection={<IconSquarePlus size={15} stroke={1.5} />}
          onClick={() => onBox({ x: 0.35, y: 0.35, width: 0.3, height: 0.2 })}
        >
          {t('design.box')}
        </Button>
      ) : null}
    </div>
  )
}

type MixerProps = { readonly version: number; readonly share: number; readonly onShare: (share: number) => void }

function Mixer({ version, share, onShare }: MixerProps) {
  const { t } = useTranslation('briefs')
  return (
    <div className={styles.mixer}>
      <span>{t('design.before', { version })}</span>
      <Slider className={styles.slider ?? ''} color="ink" label={null} thumbLabel={t('design.share')} value={share} onChange={onShare} />
      <span className="tabular">{`${share} %`}</span>
      <span>
        {t('design.blink')} <kbd>{t('design.space')}</kbd>
      </span>
    </div>
  )
}

function SafeLines({ area }: { readonly area: SafeArea }) {
  const side = (share: number) => `${share * 100}%`
  return (
    <div
      className={styles.safe}
      style={{ top: side(area.top), right: side(area.right), bottom: side(area.bottom), left: side(area.left) }}
      aria-hidden
    />
  )
}

/** While Space is held the version before shows; not where somebody types. */
function useBlink(on: boolean): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (!on) return
    const types = (target: EventTarget | null) =>
      target instanceof HTMLElement && target.closest('input, textarea, button, [contenteditable]')
    const down = (event: KeyboardEvent) => {
      if (event.code !== 'Space' || types(event.target)) return
      event.preventDefault()
      setHeld(true)
    }
    const up = (event: KeyboardEvent) => event.code === 'Space' && setHeld(false)
    addEventListener('keydown', down)
    addEventListener('keyup', up)
    return () => {
      removeEventListener('keydown', down)
      removeEventListener('keyup', up)
      setHeld(false)
    }
  }, [on])
  return held
}
