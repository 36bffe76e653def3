import type { Ref } from 'react'
import styles from './menu-point.module.css'

type MenuPointProps = {
  /** Where the pointer was pressed, px of the window. */
  readonly x: number
  readonly y: number
  readonly ref?: Ref<HTMLSpanElement>
}

/** The place a menu of the pointer's other button opens at, as its target. It is no button, so what a target is told of its menu goes no further. */
export function MenuPoint({ x, y, ref }: MenuPointProps) {
  return <span ref={ref} aria-hidden className={styles.point} style={{ left: x, top: y }} />
}
