import type { Brief } from '#shared/domain/briefs/brief.ts'
import { noDesignRequirements } from '#shared/domain/briefs/design-requirements.ts'
import { noTextRequirements } from '#shared/domain/briefs/text-requirements.ts'

/** What a brief says before anybody has written it; nobody has it yet and it has no deadline. */
export function emptyBrief(kind: Brief['kind']) {
  return {
    kind,
    goal: '',
    audience: '',
    tone: '',
    structure: '',
    references: '',
    referencePictures: [],
    requirements: kind === 'text' ? ({ kind, text: noTextRequirements } as const) : ({ kind, design: noDesignRequirements } as const),
    status: 'draft',
    shelf: 'open',
    versions: 0,
    deletedAt: null,
    assigneeId: null,
    deadline: null,
    dueAt: null,
  } as const
}
