import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RichTextField } from '#renderer/widgets/rich-text/rich-text-field.tsx'
import type { TextMarks } from '#renderer/widgets/rich-text/text-marks.ts'
import type { Remark } from '#shared/domain/briefs/brief.ts'
import { emptyText, isBlank } from '#shared/domain/texts/rich-text.ts'
import type { RemarkId } from '#shared/kernel/ids.ts'
import type { BriefDetail, DeliveredVersion } from '#shared/queries/brief-detail.ts'
import { type BesideItem, BesideLines } from './beside-lines.tsx'
import { RemarkCard } from './remark-list.tsx'
import remarkStyles from './remarks.module.css'
import work from './work.module.css'
import { WriteRemark } from './write-remark.tsx'

const whole: Remark['place'] = { kind: 'whole' }

type DeskProps = {
  readonly detail: BriefDetail
  readonly version: DeliveredVersion
  readonly ofVersion: readonly Remark[]
  readonly marks: TextMarks
  readonly active: RemarkId | null
  readonly onActive: (id: RemarkId | null) => void
}

/** The paper, and the remarks beside it. */
export function TextDesk({ detail, version, ofVersion, marks, active, onActive }: DeskProps) {
  const { t } = useTranslation('briefs')
  const [place, setPlace] = useState<Remark['place']>(whole)
  const [more] = useState([marks.extension])
  const closed = detail.brief.status !== 'review'
  const [paper, setPaper] = useState<HTMLElement | null>(null)
  const carried = detail.remarks.filter((one) => one.deliveryId !== version.id && one.solvedAt === null)
  const card = (remark: Remark): BesideItem => ({
    key: remark.id,
    // A place in an older version says nothing about this one; what is about the whole stands at the top.
    lineTop: () => (remark.deliveryId === version.id && remark.place.kind === 'letters' ? marks.topOf(remark.place) : topOf(paper)),
    node: (
      <RemarkCard
        detail={detail}
        remark={remark}
        number={null}
        active={remark.id === active}
        onActive={() => onActive(remark.id === active ? null : remark.id)}
      />
    ),
  })
  const writing: BesideItem = {
    key: 'writing',
    lineTop: () => (place.kind === 'letters' ? marks.topOf(place) : null),
    node: (
      <>
        <WriteRemark deliveryId={version.id} place={place} onWritten={() => setPlace(whole)} />
        {place.kind === 'whole' ? <p className={remarkStyles.hint}>{t('remarks.none')}</p> : null}
      </>
    ),
  }
  return (
    <div className={work.desk} data-beside="true">
      <div className={work.paper} ref={setPaper}>
        <RichTextField
          text={version.text ?? emptyText}
          revision={0}
          label={t('work.text')}
          placeholder=""
          readOnly
          bare
          more={more}
          onChange={() => undefined}
          onBlur={() => undefined}
          onFiles={() => false}
          onSelect={(selected) => setPlace(selected ? lettersOf(marks.placed(), selected) : whole)}
          footer={null}
        />
      </div>
      <section className={work.remarks} aria-label={t('remarks.title')}>
        <BesideLines
          items={[...[...ofVersion, ...carried].map(card), ...(closed ? [] : [writing])]}
          anchor={place.kind === 'letters' && !closed ? 'writing' : active}
          paper={paper}
        />
      </section>
    </div>
  )
}

function topOf(paper: HTMLElement | null): number | null {
  return paper?.getBoundingClientRect().top ?? null
}

function lettersOf(
  placed: { readonly plain: string; toPlain(raw: number): number } | null,
  selected: { readonly from: number; readonly to: number },
): Remark['place'] {
  if (!placed) return whole
  const [from, to] = [placed.toPlain(selected.from - 1), placed.toPlain(selected.to - 1)]
  const quote = placed.plain.slice(from, to)
  return isBlank(quote) ? whole : { kind: 'letters', from, to, quote: quote.slice(0, 2000).toWellFormed() }
}
