import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { thumbUrl } from '#renderer/bridge/index.ts'
import type { Remark } from '#shared/domain/briefs/brief.ts'
import { noDesignRequirements } from '#shared/domain/briefs/design-requirements.ts'
import type { MediaHash, RemarkId } from '#shared/kernel/ids.ts'
import type { BriefDetail, DeliveredVersion } from '#shared/queries/brief-detail.ts'
import panel from '../parts/panel.module.css'
import { RemarkList } from '../parts/remark-list.tsx'
import remarkStyles from '../parts/remarks.module.css'
import { VersionFacts } from '../parts/text-review.tsx'
import work from '../parts/work.module.css'
import { WorkFoot } from '../parts/work-foot.tsx'
import { WriteRemark } from '../parts/write-remark.tsx'
import type { PlacedPicture } from '../pictures-view.ts'
import { Descriptions, useAcceptPictures } from './accept-pictures.tsx'
import styles from './design.module.css'
import { PictureCheck } from './picture-check.tsx'
import { PictureStage } from './picture-stage.tsx'

type ReviewProps = { readonly detail: BriefDetail; readonly onOther: (making: boolean) => void }
const whole: Remark['place'] = { kind: 'whole' }

/** Delivered pictures against their brief: boxed remarks, versions over each other, the list of requirements. */
export function DesignReview({ detail, onOther }: ReviewProps) {
  const { versions } = detail
  const [shownId, show] = useState(versions.at(-1)?.id)
  const version = versions.find((one) => one.id === shownId) ?? versions.at(-1)
  return version ? <Reviewed key={version.id} detail={detail} version={version} onShow={show} onOther={onOther} /> : null
}

type ReviewedProps = ReviewProps & { readonly version: DeliveredVersion; readonly onShow: (id: DeliveredVersion['id']) => void }

function Reviewed({ detail, version, onShow, onOther }: ReviewedProps) {
  const { t } = useTranslation('briefs')
  const pictures = useMemo(() => placedPictures(version), [version])
  const [at, choose] = useState(0)
  const [active, setActive] = useState<RemarkId | null>(null)
  const [place, setPlace] = useState<Remark['place']>(whole)
  const accepting = useAcceptPictures(detail, version)
  const picture = pictures[at] ?? pictures[0]
  if (!picture) return null
  const closed = detail.brief.status !== 'review'
  const remarks = detail.remarks.filter((one) => one.deliveryId === version.id || one.solvedAt === null)
  const numberOf = (remark: Remark) => remarks.indexOf(remark) + 1
  const activate = (id: RemarkId | null) => {
    setActive(id)
    const of = remarks.find((one) => one.id === id)?.place
    const shown = of?.kind === 'box' ? pictures.findIndex((one) => one.file.id === of.hash) : -1
    if (shown >= 0) choose(shown)
  }
  return (
    <div className={work.page}>
      <div className={styles.well}>
        <VersionFacts detail={detail} version={version} onShow={onShow} onOther={closed ? null : () => onOther(true)} />
        <div className={styles.stageRow}>
          <Thumbs pictures={pictures} detail={detail} shown={picture.file.id} onChoose={choose} />
          <PictureStage
            key={picture.file.id}
            picture={picture}
            name={formatName(detail, picture)}
            safeArea={formatOf(detail, picture)?.safeArea ?? null}
            before={pictureBefore(detail, version, picture)}
            remarks={remarks}
            numberOf={numberOf}
            active={active}
            onActive={activate}
            box={place.kind === 'box' && place.hash === picture.file.id ? place : null}
            onBox={closed ? null : (box) => setPlace(box ? { kind: 'box', hash: picture.file.id, ...box } : whole)}
          />
        </div>
      </div>
      <aside className={panel.panel} aria-label={t('panel.label')}>
        <div className={panel.scroll}>
          <PictureCheck brief={detail.brief} pictures={pictures} />
          <section className={styles.remarks} aria-label={t('remarks.title')}>
            <h3>{t('remarks.title')}</h3>
            <RemarkList detail={detail} remarks={remarks} active={active} onActive={activate} numberOf={numberOf} />
            {closed ? null : <WriteRemark deliveryId={version.id} place={place} onWritten={() => setPlace(whole)} />}
            {closed || place.kind === 'box' ? null : <p className={remarkStyles.hint}>{t('remarks.nonePicture')}</p>}
          </section>
          {closed ? null : <Descriptions accepting={accepting} pictures={pictures} nameOf={(one) => formatName(detail, one)} />}
        </div>
        <WorkFoot
          detail={detail}
          making={false}
          hint={detail.post ? t('hint.addsPictures', { count: pictures.length }) : null}
          onDeliver={() => undefined}
          onAccept={accepting.accept}
          onOther={onOther}
        />
      </aside>
    </div>
  )
}

type ThumbsProps = {
  readonly pictures: readonly PlacedPicture[]
  readonly detail: BriefDetail
  readonly shown: MediaHash
  readonly onChoose: (at: number) => void
}

function Thumbs({ pictures, detail, shown, onChoose }: ThumbsProps) {
  return (
    <div className={styles.thumbs}>
      {pictures.map((picture, i) => (
        <button
          key={picture.file.id}
          type="button"
          className={styles.thumb}
          aria-pressed={picture.file.id === shown}
          onClick={() => onChoose(i)}
        >
          <img src={thumbUrl(picture.file.id)} alt="" />
          {formatName(detail, picture)}
        </button>
      ))}
    </div>
  )
}

function placedPictures({ pictures, files }: DeliveredVersion): readonly PlacedPicture[] {
  return pictures.flatMap(({ hash, formatId }) => {
    const file = files.find((one) => one.id === hash)
    return file ? [{ file, formatId }] : []
  })
}

function formatOf(detail: BriefDetail, { formatId }: PlacedPicture) {
  const { requirements } = detail.brief
  const { formats } = requirements.kind === 'design' ? requirements.design : noDesignRequirements
  return formats.find((one) => one.id === formatId)
}

function formatName(detail: BriefDetail, picture: PlacedPicture): string {
  return formatOf(detail, picture)?.name ?? picture.file.name
}

/** The same format in the version before; where that named none, the picture in the same place. */
function pictureBefore(detail: BriefDetail, version: DeliveredVersion, picture: PlacedPicture) {
  const earlier = detail.versions.filter((one) => one.version < version.version).at(-1)
  if (!earlier) return null
  const placed = placedPictures(earlier)
  const inPlace = placed[version.pictures.findIndex((one) => one.hash === picture.file.id)]
  const named = picture.formatId === '' ? undefined : placed.find((one) => one.formatId === picture.formatId)
  const same = named ?? (inPlace && (picture.formatId === '' || inPlace.formatId === '') ? inPlace : undefined)
  return same ? { hash: same.file.id, version: earlier.version } : null
}
