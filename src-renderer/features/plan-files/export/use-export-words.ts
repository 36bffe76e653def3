import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import type { ExportWords } from '#shared/plan-files/export-table.ts'

/** Headings and statuses of an exported table, in the language of the interface. */
export function useExportWords(): ExportWords {
  const { t, i18n } = useTranslation('planFiles')
  const language = i18n.language === 'ru' ? 'ru' : 'en'
  const networkOf = useNetworkName()
  return useMemo(() => {
    const heading = (
      name: 'brand' | 'day' | 'time' | 'zone' | 'channels' | 'rubric' | 'text' | 'status' | 'person' | 'campaign' | 'tags',
    ) => t(`export.heading.${name}`)
    return {
      language,
      brand: heading('brand'),
      day: heading('day'),
      time: heading('time'),
      zone: heading('zone'),
      channels: heading('channels'),
      rubric: heading('rubric'),
      text: heading('text'),
      status: heading('status'),
      person: heading('person'),
      campaign: heading('campaign'),
      tags: heading('tags'),
      networkOf,
      textFor: (channel) => t('export.heading.textFor', { channel }),
      statusOf: (status) => t(`status:${status}`),
    }
  }, [t, language, networkOf])
}
