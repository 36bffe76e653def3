import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { BriefDetail, DeliveredVersion } from '#shared/queries/brief-detail.ts'
import type { PlacedPicture } from '../pictures-view.ts'
import styles from './design.module.css'

export type AcceptingPictures = {
  readonly altOf: (hash: MediaHash) => string
  readonly describe: (hash: MediaHash, alt: string) => void
  readonly accept: () => void
}

/** Accepts a version: its pictures go into the post with the descriptions written here. */
export function useAcceptPictures(detail: BriefDetail, version: DeliveredVersion): AcceptingPictures {
  const act = useAct()
  const [alts, setAlts] = useState<Readonly<Record<string, string>>>({})
  const altOf = (hash: MediaHash) => alts[hash] ?? ''
  async function accept() {
    const newPostId = newId<'post'>()
    const pictures = version.pictures.map(({ hash }) => ({ id: newId<'postMedia'>(), hash, alt: altOf(hash).trim() }))
    const accepted = await act('brief.accept', { briefId: detail.brief.id, newPostId, pictures })
    if (accepted.ok) goTo({ room: 'post', params: [detail.post?.id ?? newPostId], inspect: null })
  }
  return { altOf, describe: (hash, alt) => setAlts((before) => ({ ...before, [hash]: alt })), accept: () => void accept() }
}

type DescriptionsProps = {
  readonly accepting: AcceptingPictures
  readonly pictures: readonly PlacedPicture[]
  readonly nameOf: (picture: PlacedPicture) => string
}

/** What each picture shows, for people who do not see it. */
export function Descriptions({ accepting, pictures, nameOf }: DescriptionsProps) {
  const { t } = useTranslation('briefs')
  return (
    <section className={styles.remarks} aria-label={t('design.altTitle')}>
      <h3>{t('design.altTitle')}</h3>
      {pictures.map((picture) => (
        <TextInput
          key={picture.file.id}
          label={t('design.alt', { name: nameOf(picture) })}
          value={accepting.altOf(picture.file.id)}
          maxLength={2000}
          onChange={(event) => accepting.describe(picture.file.id, event.currentTarget.value)}
        />
      ))}
    </section>
  )
}
