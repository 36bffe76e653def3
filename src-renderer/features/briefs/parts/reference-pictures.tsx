import { ActionIcon, Button, FileButton } from '@mantine/core'
import { IconPhotoPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { thumbUrl, useBridge, useRefused } from '#renderer/bridge/index.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import styles from './brief-form.module.css'

type ReferencesProps = { readonly hashes: readonly MediaHash[]; readonly onChange: (hashes: readonly MediaHash[]) => void }

/** Pictures that show what is meant. */
export function ReferencePictures({ hashes, onChange }: ReferencesProps) {
  const { t } = useTranslation('briefs')
  const bridge = useBridge()
  const refused = useRefused()
  async function add(files: readonly File[]) {
    const found: MediaHash[] = [...hashes]
    for (const file of files) {
      const stored = await bridge.upload(file, file.name)
      if (!stored.ok) refused({ ...stored.problem, values: { ...stored.problem.values, name: file.name } })
      else if (!found.includes(stored.value.id)) found.push(stored.value.id)
    }
    onChange(found.slice(0, 20))
  }
  return (
    <div>
      <span className={styles.label}>{t('task.referencePictures')}</span>
      <div className={styles.pictures}>
        {hashes.map((hash, i) => (
          <span key={hash} className={styles.picture}>
            <img src={thumbUrl(hash)} alt="" />
            <ActionIcon
              size={20}
              aria-label={t('task.removePicture', { number: i + 1 })}
              onClick={() => onChange(hashes.filter((one) => one !== hash))}
            >
              <IconX size={14} stroke={1.5} />
            </ActionIcon>
          </span>
        ))}
        <FileButton multiple accept="image/png,image/jpeg,image/webp,image/gif" onChange={(files) => void add(files)}>
          {(button) => (
            <Button {...button} size="xs" leftSection={<IconPhotoPlus size={15} stroke={1.5} />}>
              {t('task.addPicture')}
            </Button>
          )}
        </FileButton>
      </div>
    </div>
  )
}
