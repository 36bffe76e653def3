import type { Brief, BriefRequirements } from '#shared/domain/briefs/brief.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type Filled, filledRows, type NamedRow } from './fifty-thousand.ts'
import { longText, strictRequirements } from './long-text.ts'

/** The one brief of the workspace. */
export const briefId = '01900000-0000-7000-8000-0000000bf001'

/** The rows of the filled workspace, and one brief in work: a strict client's requirements, its text begun. */
export async function rowsWithBrief(filled: Filled, now: EpochMs, length: number): Promise<readonly NamedRow[]> {
  const rows = [...filledRows(filled, now)]
  const clocks = { '~': rows.find(([table]) => table === 'brands')?.[1]['~'] }
  const requirements: BriefRequirements = { kind: 'text', text: await strictRequirements() }
  const brief = {
    ...{ id: briefId, brandId: filled.brandId, postId: null, kind: 'text', title: 'Большая статья', requirements },
    ...{ goal: '', audience: '', tone: '', structure: '', references: '', referencePictures: [], assigneeId: null },
    ...{ deadline: null, zone: filled.zone, dueAt: null, status: 'inWork', shelf: 'open', versions: 0 },
    ...{ createdAt: now, changedAt: now, deletedAt: null },
  } as unknown as Brief
  const text = { id: briefId, brandId: filled.brandId, text: textFromPlain(longText(length)), deletedAt: null }
  return [...rows, ['briefs', { ...brief, ...clocks }], ['texts', { ...text, ...clocks }]]
}
