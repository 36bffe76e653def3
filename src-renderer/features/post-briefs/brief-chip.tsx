import { useTranslation } from 'react-i18next'
import { StatusChip } from '#renderer/ui/status/status-glyph.tsx'
import type { StatusMark } from '#renderer/ui/status/status-shape.tsx'
import type { BriefStatus } from '#shared/domain/briefs/brief.ts'

/** A brief's status wears the shape of the post's status that it leads to. */
const marks: { readonly [Status in BriefStatus]: StatusMark } = {
  draft: 'draft',
  assigned: 'brief',
  inWork: 'inWork',
  review: 'review',
  returned: 'returned',
  accepted: 'approved',
}

/** The status of a brief, glyph and word. */
export function BriefChip({ status }: { readonly status: BriefStatus }) {
  const { t } = useTranslation('briefs')
  return <StatusChip status={marks[status]} word={t(`status.${status}`)} />
}
