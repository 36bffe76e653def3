import { IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '#renderer/ui/empty.tsx'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import { CheckHead } from './check-panel.tsx'
import styles from './panel.module.css'
import { TextReview } from './text-review.tsx'
import { TextWriting } from './text-writing.tsx'
import work from './work.module.css'
import { WorkFoot } from './work-foot.tsx'

/** The text of a brief: written here, or judged here. */
export function TextWork({ detail }: { readonly detail: BriefDetail }) {
  const { t } = useTranslation('briefs')
  const { status, versions } = detail.brief
  const [other, setOther] = useState<number | null>(null)
  // Another version was begun over the one that waits; handing it in ends that by itself.
  const making = status === 'assigned' || status === 'inWork' || status === 'returned' || (status === 'review' && other === versions)
  const onOther = (begin: boolean) => setOther(begin ? versions : null)
  if (making) return <TextWriting key={versions} detail={detail} onOther={onOther} />
  if (detail.versions.length > 0) return <TextReview key={versions} detail={detail} onOther={onOther} />
  return (
    <div className={work.page}>
      <div className={work.well}>
        <Empty glyph={<IconFileText size={24} stroke={1.5} />} title={t('work.nothing')} line={t('work.nothingLine')} />
      </div>
      <aside className={styles.panel} aria-label={t('panel.label')}>
        <div className={styles.list}>
          <CheckHead met={0} missed={0} advice={0} />
        </div>
        <WorkFoot detail={detail} making={false} hint={null} onDeliver={() => undefined} onAccept={() => undefined} onOther={onOther} />
      </aside>
    </div>
  )
}
