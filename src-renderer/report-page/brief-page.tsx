import type { Bridge } from '#renderer/bridge/index.ts'
import { BriefSheet } from '#renderer/widgets/brief-paper/brief-sheet.tsx'
import { makePaper } from '#renderer/widgets/brief-paper/make-paper.ts'
import { usePaperWords } from '#renderer/widgets/brief-paper/paper-words.ts'
import type { BriefRequest } from '#shared/domain/briefs/brief-path.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import type { PrintedPage } from './printed-page.ts'

/** A brief, as it is kept now. */
export async function briefPage(bridge: Bridge, { briefId, language }: BriefRequest): Promise<PrintedPage> {
  const detail = await bridge.read('brief.detail', { briefId, asOf: Date.now() as EpochMs })
  if (!detail.ok || detail.value === null) throw new Error('the brief is gone')
  const brief = detail.value
  return {
    language,
    title: () => brief.brief.title,
    content: JSON.stringify([language, brief]),
    draw: (onLaidOut) => <Pages {...{ brief, language, onLaidOut }} />,
  }
}

type PagesProps = { readonly brief: BriefDetail; readonly language: BriefRequest['language']; readonly onLaidOut: () => void }

function Pages({ brief, language, onLaidOut }: PagesProps) {
  return <BriefSheet paper={makePaper(brief, usePaperWords(language))} onLaidOut={onLaidOut} />
}
