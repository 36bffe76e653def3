import { Button, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct, useNow } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { Remark } from '#shared/domain/briefs/brief.ts'
import { noTextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import { emptyText, plainText } from '#shared/domain/texts/rich-text.ts'
import type { RemarkId } from '#shared/kernel/ids.ts'
import type { BriefDetail, DeliveredVersion } from '#shared/queries/brief-detail.ts'
import type { NumberedFinding } from '../text-view.ts'
import { useFindingWords } from '../use-finding-words.ts'
import { useMarkedText } from '../use-marked-text.ts'
import { CheckPanel } from './check-panel.tsx'
import styles from './panel.module.css'
import { TextDesk } from './text-desk.tsx'
import work from './work.module.css'
import { WorkFoot } from './work-foot.tsx'

type TextReviewProps = { readonly detail: BriefDetail; readonly onOther: (making: boolean) => void }
const whole: Remark['place'] = { kind: 'whole' }

/** A delivered text against its brief: places marked, remarks beside it, the list of requirements. */
export function TextReview({ detail, onOther }: TextReviewProps) {
  const { versions } = detail
  const [shownId, show] = useState(versions.at(-1)?.id)
  const version = versions.find((one) => one.id === shownId) ?? versions.at(-1)
  return version ? <ReviewedVersion key={version.id} detail={detail} version={version} onShow={show} onOther={onOther} /> : null
}

type ReviewedProps = TextReviewProps & Pick<FactsProps, 'version' | 'onShow'>

function ReviewedVersion({ detail, version, onShow, onOther }: ReviewedProps) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const [active, setActive] = useState<RemarkId | null>(null)
  const { requirements } = detail.brief
  const asked = requirements.kind === 'text' ? requirements.text : noTextRequirements
  const ofVersion = useMemo(() => detail.remarks.filter((one) => one.deliveryId === version.id), [detail.remarks, version.id])
  const marked = useMarkedText({ requirements: asked, remarks: ofVersion, active })
  const wordsOf = useFindingWords(asked)
  const closed = detail.brief.status !== 'review'
  const remarkOf = (finding: NumberedFinding) => {
    const { title, line } = wordsOf(finding)
    const words = [title, line].filter((part) => part !== '').join('. ')
    const place = placeOf(finding, plainText(version.text ?? emptyText))
    void act('remark.add', { id: newId<'remark'>(), deliveryId: version.id, place, words }, { quiet: true })
  }
  return (
    <div className={work.page}>
      <div className={work.well}>
        <VersionFacts detail={detail} version={version} onShow={onShow} onOther={closed ? null : () => onOther(true)} />
        <TextDesk detail={detail} version={version} ofVersion={ofVersion} marks={marked.marks} active={active} onActive={setActive} />
      </div>
      <aside className={styles.panel} aria-label={t('panel.label')}>
        <div className={styles.scroll}>
          <CheckPanel store={marked.store} wordsOf={wordsOf} onRemark={closed ? null : remarkOf} onMend={null} />
        </div>
        <ReviewFoot detail={detail} onOther={onOther} />
      </aside>
    </div>
  )
}

function ReviewFoot({ detail, onOther }: TextReviewProps) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const accept = async () => {
    const newPostId = newId<'post'>()
    const accepted = await act('brief.accept', { briefId: detail.brief.id, newPostId })
    if (accepted.ok) goTo({ room: 'post', params: [detail.post?.id ?? newPostId], inspect: null })
  }
  const replaces = detail.post !== null && detail.post.firstLine !== '' ? t('hint.replaces') : null
  return (
    <WorkFoot detail={detail} making={false} hint={replaces} onDeliver={() => undefined} onAccept={() => void accept()} onOther={onOther} />
  )
}

type FactsProps = {
  readonly detail: BriefDetail
  readonly version: DeliveredVersion
  readonly onShow: (id: DeliveredVersion['id']) => void
  /** Begins another version instead of judging this one; null: not now. */
  readonly onOther: (() => void) | null
}

/** Which version this is, when it came and from whom; older ones are one choice away. */
export function VersionFacts({ detail, version, onShow, onOther }: FactsProps) {
  const { t } = useTranslation('briefs')
  const format = useFormat()
  const now = useNow()
  const { versions, brief } = detail
  const author = detail.people.find((one) => one.id === version.byId)?.name
  const when = format.moment(version.at, brief.zone, now)
  return (
    <div className={work.facts}>
      {versions.length > 1 ? (
        <Select
          className={work.versions ?? ''}
          aria-label={t('work.version')}
          value={version.id}
          data={versions.toReversed().map((one) => ({ value: one.id, label: t('compare.version', { version: one.version }) }))}
          onChange={(id) => id && onShow(id as DeliveredVersion['id'])}
        />
      ) : null}
      <span className={work.when}>{t('work.versionOf', { version: version.version, count: versions.length, when })}</span>
      {author ? <strong>{author}</strong> : null}
      {version.note ? (
        <span className={work.note} title={version.note}>
          {version.note}
        </span>
      ) : null}
      {onOther ? (
        <Button size="xs" variant="subtle" onClick={onOther}>
          {t('action.newVersion')}
        </Button>
      ) : null}
    </div>
  )
}

/** The place a missed requirement speaks of: the first that is at fault, else the whole work. */
function placeOf({ places, state, kind }: NumberedFinding, plain: string): Remark['place'] {
  const first = state === 'missed' && (kind === 'stopWord' || kind === 'phrase') ? places[0] : undefined
  return first ? { kind: 'letters', ...first, quote: plain.slice(first.from, first.to).slice(0, 2000) } : whole
}
