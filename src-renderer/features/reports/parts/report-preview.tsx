import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReportPages } from '#renderer/widgets/report-pages/report-pages.tsx'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { ReportData } from '#shared/queries/report-data.ts'
import type { Language } from '#shared/text/index.ts'
import classes from './report-room.module.css'

type PreviewProps = {
  readonly data: ReportData
  readonly language: Language
  readonly conclusion: string | null
  readonly preparedBy: string | null
  readonly asOf: EpochMs
}

/** Width of an A4 page, CSS px. */
const pageWidth = 794

/** The pages, scaled to the room there is. */
export function ReportPreview(props: PreviewProps) {
  const { t } = useTranslation('report')
  const box = useRef<HTMLElement>(null)
  const [zoom, setZoom] = useState(0.7)
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => setZoom(Math.min(1, ((entry?.contentRect.width ?? pageWidth) - 2) / pageWidth)))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the pages scroll, so the keyboard must reach them
    <section ref={box} className={classes.preview} aria-label={t('page.preview')} tabIndex={0}>
      <div className={classes.pages} style={{ zoom }}>
        <ReportPages
          data={props.data}
          language={props.language}
          {...(props.conclusion === null ? {} : { conclusion: props.conclusion })}
          preparedBy={props.preparedBy}
          asOf={props.asOf}
        />
      </div>
    </section>
  )
}
