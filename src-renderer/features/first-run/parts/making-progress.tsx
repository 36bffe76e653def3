import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { Progress } from '#renderer/ui/progress.tsx'

/** How far the making of a workspace is; before the first news, what is being waited for. */
export function MakingProgress({ idle }: { readonly idle: string }) {
  const { t } = useTranslation('firstRun')
  const bridge = useBridge()
  const format = useFormat()
  const [news, setNews] = useState<{ readonly done: number; readonly total: number } | null>(null)
  useEffect(
    () =>
      bridge.onEvent((event) => event.kind === 'progress' && event.task === 'demo' && setNews({ done: event.done, total: event.total })),
    [bridge],
  )
  const counts = news ? { counts: t('progress', { done: format.number(news.done), total: format.number(news.total) }) } : {}
  return <Progress label={idle} done={news?.done ?? 0} total={news?.total ?? 0} {...counts} />
}
