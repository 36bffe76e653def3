import type { ReportSection } from '#shared/domain/reports/report.ts'
import { bestPieces } from './best-pieces.tsx'
import { channelPieces } from './channel-pieces.tsx'
import type { Piece, Printed } from './piece.ts'
import { planPieces } from './plan-pieces.tsx'
import { responsePieces } from './response-pieces.tsx'
import { rubricPieces } from './rubric-pieces.tsx'
import { sourcePieces } from './source-pieces.tsx'
import { tablePieces } from './table-pieces.tsx'

const drawn: { readonly [Section in ReportSection]: (printed: Printed) => readonly Piece[] } = {
  response: responsePieces,
  rubrics: rubricPieces,
  channels: channelPieces,
  best: bestPieces,
  plan: planPieces,
  all: tablePieces,
  sources: sourcePieces,
}

/** The sections a person left in, one after the other, in the order they are read. */
export function reportPieces(printed: Printed, hidden: readonly ReportSection[]): readonly Piece[] {
  return (Object.keys(drawn) as ReportSection[])
    .filter((section) => !hidden.includes(section))
    .flatMap((section) => drawn[section](printed))
}
