import { useState } from 'react'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import { DesignDelivery } from './design-delivery.tsx'
import { DesignReview } from './design-review.tsx'

/** The pictures of a brief: handed in here, or judged here. */
export function DesignWork({ detail }: { readonly detail: BriefDetail }) {
  const { status, versions } = detail.brief
  const [other, setOther] = useState<number | null>(null)
  const making = status === 'assigned' || status === 'inWork' || status === 'returned' || (status === 'review' && other === versions)
  const onOther = (begin: boolean) => setOther(begin ? versions : null)
  if (making || versions === 0) return <DesignDelivery key={versions} detail={detail} onOther={onOther} />
  return <DesignReview key={versions} detail={detail} onOther={onOther} />
}
