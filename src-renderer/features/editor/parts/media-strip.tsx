import { ActionIcon, FileButton, Textarea, UnstyledButton } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import '@mantine/dropzone/styles.layer.css'
import { IconChevronLeft, IconChevronRight, IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { thumbUrl } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import type { Pictures } from '../use-pictures.ts'
import classes from './media-strip.module.css'

type Picture = PostDetail['media'][number]
type StripProps = { readonly detail: PostDetail; readonly pictures: Pictures }

/** The post's pictures: dropped, pasted or picked; dragged into order; described for people who cannot see them. */
export function MediaStrip({ detail, pictures }: StripProps) {
  const { t } = useTranslation('editor')
  const [selectedId, select] = useState<Picture['id'] | null>(null)
  const selected = detail.media.find((picture) => picture.id === selectedId) ?? detail.media[0]
  return (
    <section aria-label={t('media.label')} className={classes.strip} data-mend="pictures">
      <Dropzone.FullScreen active activateOnDrag onDrop={(files) => void pictures.add(files)} className={classes.drop ?? ''}>
        {t('media.drop')}
      </Dropzone.FullScreen>
      {detail.media.map((picture, place) => (
        <Tile
          key={picture.id}
          picture={picture}
          place={place}
          selected={picture.id === selected?.id}
          onSelect={() => select(picture.id)}
          onDropped={(dragged) => pictures.move(dragged, detail.media[place - 1]?.id ?? null)}
        />
      ))}
      {pictures.uploading.map((name) => (
        <span key={name} className={classes.uploading} role="status">
          {t('media.uploading', { name })}
        </span>
      ))}
      <FileButton multiple accept="image/png,image/jpeg,image/webp,image/gif" onChange={(files) => void pictures.add(files)}>
        {(button) => (
          <UnstyledButton {...button} className={classes.add ?? ''} aria-label={`${t('media.add')} ${t('media.paste')}`}>
            <IconPlus size={18} stroke={1.5} />
            <span>{t('media.paste')}</span>
          </UnstyledButton>
        )}
      </FileButton>
      {selected && <Description key={selected.id} picture={selected} media={detail.media} pictures={pictures} />}
    </section>
  )
}

type TileProps = {
  readonly picture: Picture
  readonly place: number
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onDropped: (dragged: Picture['id']) => void
}

const draggedType = 'application/x-rubrika-picture'

function Tile({ picture, place, selected, onSelect, onDropped }: TileProps) {
  const { t } = useTranslation('editor')
  const described = picture.alt.trim() !== ''
  return (
    <UnstyledButton
      className={classes.tile ?? ''}
      data-selected={selected}
      data-silent={!described || undefined}
      aria-pressed={selected}
      aria-label={[
        t('media.picture', { number: place + 1 }),
        described ? picture.alt : t('media.noAlt'),
        place === 0 ? t('media.cover') : '',
      ]
        .filter((part) => part !== '')
        .join(', ')}
      draggable
      onClick={onSelect}
      onDragStart={(event) => event.dataTransfer.setData(draggedType, picture.id)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(draggedType)) event.preventDefault()
      }}
      onDrop={(event) => {
        const dragged = event.dataTransfer.getData(draggedType)
        if (dragged && dragged !== picture.id) onDropped(dragged as Picture['id'])
      }}
    >
      <img src={thumbUrl(picture.hash)} alt="" />
      {place === 0 && <span className={classes.badge}>{t('media.cover')}</span>}
      {place > 0 && !described && (
        <span className={classes.badge} title={t('media.noAlt')}>
          {t('media.noAlt')}
        </span>
      )}
    </UnstyledButton>
  )
}

type DescriptionProps = { readonly picture: Picture; readonly media: readonly Picture[]; readonly pictures: Pictures }

function Description({ picture, media, pictures }: DescriptionProps) {
  const { t } = useTranslation('editor')
  const format = useFormat()
  const [alt, setAlt] = useState(picture.alt)
  useEffect(() => setAlt(picture.alt), [picture.alt])
  const place = media.findIndex((one) => one.id === picture.id)
  const keep = () => {
    if (alt !== picture.alt) pictures.describe(picture.id, alt)
  }
  return (
    <div className={classes.description}>
      <div className={classes.facts}>
        <span className={classes.name}>{picture.file.name}</span>
        <span>{t('media.facts', { width: picture.file.width, height: picture.file.height, size: format.bytes(picture.file.bytes) })}</span>
        <ActionIcon
          variant="subtle"
          aria-label={t('media.earlier')}
          disabled={place === 0}
          onClick={() => pictures.move(picture.id, media[place - 2]?.id ?? null)}
        >
          <IconChevronLeft size={14} stroke={1.5} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={t('media.later')}
          disabled={place === media.length - 1}
          onClick={() => pictures.move(picture.id, media[place + 1]?.id ?? null)}
        >
          <IconChevronRight size={14} stroke={1.5} />
        </ActionIcon>
        <ActionIcon variant="subtle" aria-label={t('media.remove')} onClick={() => pictures.remove(picture.id)}>
          <IconTrash size={14} stroke={1.5} />
        </ActionIcon>
      </div>
      <Textarea
        aria-label={t('media.altLabel')}
        placeholder={t('media.altPlaceholder')}
        value={alt}
        rows={2}
        onChange={(event) => setAlt(event.currentTarget.value)}
        onBlur={keep}
      />
    </div>
  )
}
