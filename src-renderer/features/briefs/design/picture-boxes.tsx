import { type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Remark } from '#shared/domain/briefs/brief.ts'
import { type Box, boxBetween, isDrawn, nudged } from '../pictures-view.ts'
import styles from './design.module.css'
import type { PictureStageProps } from './picture-stage.tsx'

type BoxesProps = Pick<PictureStageProps, 'picture' | 'remarks' | 'numberOf' | 'active' | 'onActive' | 'box' | 'onBox'>
type Point = { readonly x: number; readonly y: number }

/** Boxes of the remarks over a picture; a new one is drawn with the pointer, or moved with the arrow keys. */
export function PictureBoxes({ picture, remarks, numberOf, active, onActive, box, onBox }: BoxesProps) {
  const [drawing, setDrawing] = useState<Box | null>(null)
  const start = useRef<Point | null>(null)
  const here = remarks.filter((one) => one.place.kind === 'box' && one.place.hash === picture.file.id)
  const down = (event: PointerEvent<HTMLDivElement>) => {
    if (!onBox || event.button !== 0 || event.target !== event.currentTarget) return
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = pointOf(event)
  }
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (start.current) setDrawing(boxBetween(start.current, pointOf(event)))
  }
  const up = (event: PointerEvent<HTMLDivElement>) => {
    if (!start.current) return
    const drawn = boxBetween(start.current, pointOf(event))
    start.current = null
    setDrawing(null)
    if (isDrawn(drawn)) onBox?.(drawn)
  }
  return (
    <div className={styles.boxes} data-draws={onBox !== null} onPointerDown={down} onPointerMove={move} onPointerUp={up}>
      {here.map((remark) => (
        <Pinned
          key={remark.id}
          remark={remark}
          number={numberOf(remark)}
          active={remark.id === active}
          dimmed={active !== null && remark.id !== active}
          onActive={() => onActive(remark.id === active ? null : remark.id)}
        />
      ))}
      {drawing ? <div className={styles.box} style={styleOf(drawing)} /> : null}
      {box && onBox && !drawing ? <NewBox box={box} onBox={onBox} /> : null}
    </div>
  )
}

function NewBox({ box, onBox }: { readonly box: Box; readonly onBox: (box: Box | null) => void }) {
  const { t } = useTranslation('briefs')
  return (
    <button
      type="button"
      className={styles.box}
      data-active
      style={styleOf(box)}
      aria-label={t('design.boxKeys')}
      title={t('design.boxKeys')}
      // A box begun from the keyboard is moved before it is written about.
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBox(null)
        const next = nudged(box, event.key, event.shiftKey)
        if (!next) return
        event.preventDefault()
        onBox(next)
      }}
    />
  )
}

type PinnedProps = {
  readonly remark: Remark
  readonly number: number
  readonly active: boolean
  readonly dimmed: boolean
  readonly onActive: () => void
}

function Pinned({ remark, number, active, dimmed, onActive }: PinnedProps) {
  const { t } = useTranslation('briefs')
  if (remark.place.kind !== 'box') return null
  return (
    <div className={styles.box} data-active={active} data-dimmed={dimmed || remark.solvedAt !== null} style={styleOf(remark.place)}>
      <button type="button" className={styles.pin} aria-label={t('remarks.pin', { number })} aria-pressed={active} onClick={onActive}>
        {number}
      </button>
    </div>
  )
}

function styleOf({ x, y, width, height }: Box) {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` }
}

function pointOf(event: PointerEvent<HTMLElement>): Point {
  const frame = event.currentTarget.getBoundingClientRect()
  return { x: (event.clientX - frame.left) / frame.width, y: (event.clientY - frame.top) / frame.height }
}
