import type { ReportSection } from '#shared/domain/reports/report.ts'
import { type Piece, type Printed, piece } from './piece.ts'
import classes from './report-pages.module.css'

/** Free room above a section that does not begin a page, mm. */
const sectionGapMm = 10

/** The heading of a section with its sentence, held to what follows. */
export function sectionHeading(
  { words }: Pick<Printed, 'words'>,
  section: ReportSection,
  { lead = null, title = words.t(`section.${section}`) }: { readonly lead?: string | null; readonly title?: string } = {},
): Piece {
  const content = (
    <>
      <h2>{title}</h2>
      {lead ? <p className={classes.lead}>{lead}</p> : null}
    </>
  )
  return piece(section, content, { gapMm: sectionGapMm, keepWithNext: true, opens: { section, title } })
}
