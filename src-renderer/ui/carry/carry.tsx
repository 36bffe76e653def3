import { type ReactNode, useLayoutEffect } from 'react'
import styles from './carry.module.css'
import { setCarrying } from './carrying.ts'

/** Over the whole window while something is carried over it; it takes no pointer. What tells of earlier steps goes out of the way meanwhile. */
export function CarryLayer({ children }: { readonly children: ReactNode }) {
  useLayoutEffect(() => {
    const carrier = {}
    setCarrying(carrier, true)
    return () => setCarrying(carrier, false)
  }, [])
  return (
    <div className={styles.layer} aria-hidden>
      {children}
    </div>
  )
}

/** Where what is carried would land, in words, and what keys change about it. */
export function CarryBar({ children }: { readonly children: ReactNode }) {
  return <div className={styles.bar}>{children}</div>
}

/** A word about the landing or, with its key, what that would change. */
export function CarryHint({ keyName, children }: { readonly keyName?: string; readonly children: ReactNode }) {
  return (
    <span className={styles.hint}>
      {keyName ? <kbd>{keyName}</kbd> : null} {children}
    </span>
  )
}
