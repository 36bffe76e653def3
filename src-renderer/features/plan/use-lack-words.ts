import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import type { Proposal } from '#shared/domain/plan/fill-gaps.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { PlanSetup } from '#shared/queries/index.ts'

/** Why a post is proposed: «ВКонтакте: 3 из 4 за неделю», «Telegram: слот 18:30 свободен». */
export function useLackWords(setup: PlanSetup | undefined): (proposal: Proposal) => string {
  const { t } = useTranslation('rhythm')
  const networkName = useNetworkName()
  return useCallback(
    ({ lacks, wallTime }) => {
      const nameOf = (channelId: ChannelId) => {
        const channel = setup?.channels.find(({ id }) => id === channelId)
        const twins = setup?.channels.filter(({ network }) => network === channel?.network) ?? []
        return channel ? (twins.length > 1 ? channel.title : networkName(channel.network)) : ''
      }
      return lacks
        .map((lack) =>
          lack.kind === 'goal'
            ? t('gaps.goal', { name: nameOf(lack.channelId), planned: lack.planned, goal: lack.goal })
            : t('gaps.slot', { name: nameOf(lack.channelId), time: wallTime.slice(11, 16) }),
        )
        .join('; ')
    },
    [t, networkName, setup],
  )
}
