import type { MouseEvent, ReactNode } from 'react'
import styles from './palette.module.css'
import { palette } from './palette-store.ts'

type RowProps = {
  readonly icon: ReactNode
  readonly children: ReactNode
  /** What stands quietly at its end. */
  readonly end?: ReactNode
  readonly act: () => void
}

/** What is typed into keeps the focus. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

/**
 * One line of the palette, by pointer or as the marked one by Enter. A bare button, which the palette's keys find by its
 * `data-action`: Spotlight's own is drawn again at every letter, whatever it shows.
 */
export function Row({ icon, children, end, act }: RowProps) {
  return (
    <button
      type="button"
      data-action
      tabIndex={-1}
      className={styles.action}
      onMouseDown={keepFocus}
      onClick={() => {
        act()
        palette.close()
      }}
    >
      <span className={styles.icon}>{icon}</span>
      <span className={styles.label}>{children}</span>
      {end === undefined ? null : <span className={styles.when}>{end}</span>}
    </button>
  )
}

/** Lines of one kind under its name. */
export function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.group} data-name={name}>
      {children}
    </div>
  )
}
