import type { ReactNode } from 'react'
import styles from '../first-run.module.css'
import { LogoMark } from './logo-mark.tsx'

type PaperProps = { readonly title: string; readonly line?: string; readonly corner?: ReactNode; readonly children: ReactNode }

/** The sheet the first screens are written on. */
export function Paper({ title, line, corner, children }: PaperProps) {
  return (
    <main className={styles.page}>
      <div className={styles.paper}>
        <header className={styles.head}>
          <span className={styles.wordmark}>
            <LogoMark size={24} />
            Rubrika
          </span>
          {corner}
        </header>
        <h1 className={styles.title}>{title}</h1>
        {line ? <p className={styles.line}>{line}</p> : null}
        {children}
      </div>
    </main>
  )
}
