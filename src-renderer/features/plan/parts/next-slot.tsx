import { Button, Tooltip } from '@mantine/core'
import { IconCalendarBolt } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import type { BrandId, ChannelId, PostId } from '#shared/kernel/ids.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import { useMoveToFreeSlot } from '../use-move-to-free-slot.ts'

type NextSlotProps = {
  readonly postId: PostId
  readonly brandId: BrandId
  readonly channels: readonly ChannelId[]
  /** Where the post stands now: the slot after it is found. */
  readonly wallTime: WallTime | null
}

/** Moves a post to the next free slot of its channels; asked again, to the one after. Not drawn where its channels have no slots. */
export function NextSlot({ postId, brandId, channels, wallTime }: NextSlotProps) {
  const { t } = useTranslation('rhythm')
  const move = useMoveToFreeSlot()
  const now = useNow()
  const [none, setNone] = useState(false)
  const setup = useQuery('plan.setup', { brandId }).value
  if (!setup?.slots.some((slot) => channels.includes(slot.channelId))) return null
  const find = async () => setNone((await move({ id: postId, brandId, channels, wallTime }, now)) === null)
  return (
    <Tooltip label={none ? t('slots.noFree') : t('slots.nextHint')}>
      <Button variant="subtle" leftSection={<IconCalendarBolt size={16} stroke={1.5} />} onClick={() => void find()}>
        {none ? t('slots.noFreeShort') : t('slots.next')}
      </Button>
    </Tooltip>
  )
}
