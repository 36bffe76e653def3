import { ActionIcon, Button, FileButton, Select, TextInput } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.layer.css'
import { IconPhotoPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, thumbUrl, useAct } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { useKeptWords } from '#renderer/ui/unsaved.ts'
import { type DesignRequirements, noDesignRequirements } from '#shared/domain/briefs/design-requirements.ts'
import type { RemarkId } from '#shared/kernel/ids.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import { keepPictures } from '../brief-drafts.ts'
import panel from '../parts/panel.module.css'
import { RemarkList } from '../parts/remark-list.tsx'
import work from '../parts/work.module.css'
import { WorkFoot } from '../parts/work-foot.tsx'
import type { PlacedPicture } from '../pictures-view.ts'
import styles from './design.module.css'
import { PictureCheck } from './picture-check.tsx'
import { type HandedPictures, useHandedPictures } from './use-handed-pictures.ts'

const accepted = 'image/png,image/jpeg,image/webp,image/gif'

type DeliveryProps = { readonly detail: BriefDetail; readonly onOther: (making: boolean) => void }

/** Pictures handed in by format: dropped, pasted or picked, checked before anybody sees them. */
export function DesignDelivery({ detail, onOther }: DeliveryProps) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const { brief } = detail
  const asked = brief.requirements.kind === 'design' ? brief.requirements.design : noDesignRequirements
  const picked = { briefId: brief.id, version: brief.versions + 1 }
  const handed = useHandedPictures(asked, picked)
  const [note, setNote] = useKeptWords(`draftNote:${brief.id}`)
  const [active, setActive] = useState<RemarkId | null>(null)
  const open = detail.remarks.filter((one) => one.solvedAt === null)
  const deliver = async () => {
    const pictures = handed.pictures.map(({ file, formatId }) => ({ hash: file.id, formatId }))
    const delivered = await act('brief.deliver', { briefId: brief.id, deliveryId: newId<'delivery'>(), pictures, note })
    if (!delivered.ok) return
    keepPictures(picked, [])
    setNote('')
  }
  const closed = brief.status === 'draft'
  return (
    <div className={work.page}>
      <div className={styles.delivery}>
        {closed ? null : <Drop handed={handed} />}
        <Slots asked={asked} handed={handed} closed={closed} />
        {closed ? null : (
          <TextInput label={t('design.note')} value={note} maxLength={2000} onChange={(event) => setNote(event.currentTarget.value)} />
        )}
        {open.length > 0 ? <h3>{t('remarks.title')}</h3> : null}
        <RemarkList detail={detail} remarks={open} active={active} onActive={setActive} numberOf={() => null} />
      </div>
      <aside className={panel.panel} aria-label={t('panel.label')}>
        <div className={panel.scroll}>
          <PictureCheck brief={brief} pictures={handed.pictures} />
        </div>
        <WorkFoot detail={detail} making hint={null} onDeliver={() => void deliver()} onAccept={() => undefined} onOther={onOther} />
      </aside>
    </div>
  )
}

function Drop({ handed }: { readonly handed: HandedPictures }) {
  const { t } = useTranslation('briefs')
  return (
    <>
      <Dropzone.FullScreen active activateOnDrag onDrop={(files) => void handed.add(files)} className={styles.fullDrop ?? ''}>
        {t('design.drop')}
      </Dropzone.FullScreen>
      <div className={styles.drop}>
        <IconPhotoPlus size={24} stroke={1.5} aria-hidden />
        <strong>{t('design.drop')}</strong>
        <span className={panel.soft}>{t('design.dropLine')}</span>
        <FileButton multiple accept={accepted} onChange={(files) => void handed.add(files)}>
          {(button) => <Button {...button}>{t('design.pick')}</Button>}
        </FileButton>
        {handed.uploading.map((name) => (
          <span key={name} role="status">
            {t('design.uploading', { name })}
          </span>
        ))}
      </div>
    </>
  )
}

type SlotsProps = { readonly asked: DesignRequirements; readonly handed: HandedPictures; readonly closed: boolean }

function Slots({ asked, handed, closed }: SlotsProps) {
  const { t } = useTranslation('briefs')
  const filled = new Set(handed.pictures.map((one) => one.formatId))
  return (
    <ul className={styles.slots} aria-label={t('design.formats')}>
      {handed.pictures.map((picture, i) => (
        <Handed
          key={picture.file.id}
          picture={picture}
          asked={asked}
          onPlace={(id) => handed.place(i, id)}
          onRemove={() => handed.remove(i)}
        />
      ))}
      {asked.formats
        .filter((format) => !filled.has(format.id))
        .map((format) => (
          <li key={format.id} className={styles.slot} aria-label={t('design.slot', { name: format.name })}>
            <span className={styles.noPicture}>{t('design.empty')}</span>
            <span className={styles.slotName}>
              {format.name}
              <span className={panel.line}>
                {format.size.kind === 'exact' ? t('picture.is', format.size) : `${format.size.ratioWidth}:${format.size.ratioHeight}`}
              </span>
            </span>
            {closed ? null : (
              <FileButton accept={accepted} onChange={(file) => file && void handed.add([file], format.id)}>
                {(button) => (
                  <Button {...button} size="xs">
                    {t('design.pick')}
                  </Button>
                )}
              </FileButton>
            )}
          </li>
        ))}
    </ul>
  )
}

type HandedProps = {
  readonly picture: PlacedPicture
  readonly asked: DesignRequirements
  readonly onPlace: (formatId: string) => void
  readonly onRemove: () => void
}

function Handed({ picture, asked, onPlace, onRemove }: HandedProps) {
  const { t } = useTranslation('briefs')
  const format = useFormat()
  const { file } = picture
  return (
    <li className={styles.slot}>
      <img className={styles.slotPicture} src={thumbUrl(file.id)} alt="" />
      <span className={styles.slotName}>
        {file.name}
        <span className={panel.line}>{`${t('picture.is', file)}, ${format.bytes(file.bytes)}`}</span>
      </span>
      <Select
        className={styles.slotFormat ?? ''}
        aria-label={t('design.format', { name: file.name })}
        value={picture.formatId || 'none'}
        data={[{ value: 'none', label: t('design.noFormat') }, ...asked.formats.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(id) => onPlace(id === 'none' || id === null ? '' : id)}
      />
      <ActionIcon aria-label={t('design.removePicture', { name: file.name })} onClick={onRemove}>
        <IconX size={16} stroke={1.5} />
      </ActionIcon>
    </li>
  )
}
