import type { z } from 'zod'
import { brandArchive } from './brand-archive.ts'
import { brandCreate } from './brand-create.ts'
import { brandDelete } from './brand-delete.ts'
import { brandUpdate } from './brand-update.ts'
import { channelAdd } from './channel-add.ts'
import { channelRemove } from './channel-remove.ts'
import { channelUpdate } from './channel-update.ts'
import { personSetMe } from './person-set-me.ts'
import { postCreate } from './post-create.ts'
import { postReschedule } from './post-reschedule.ts'
import { postSchedule } from './post-schedule.ts'
import { postSetText } from './post-set-text.ts'
import { postsMove } from './posts-move.ts'
import { rubricCreate } from './rubric-create.ts'
import { rubricDelete } from './rubric-delete.ts'
import { rubricUpdate } from './rubric-update.ts'

/** Every write of the program, by name. */
export const commands = {
  'person.setMe': personSetMe,
  'brand.create': brandCreate,
  'brand.update': brandUpdate,
  'brand.archive': brandArchive,
  'brand.delete': brandDelete,
  'rubric.create': rubricCreate,
  'rubric.update': rubricUpdate,
  'rubric.delete': rubricDelete,
  'channel.add': channelAdd,
  'channel.update': channelUpdate,
  'channel.remove': channelRemove,
  'post.create': postCreate,
  'post.setText': postSetText,
  'post.reschedule': postReschedule,
  'post.schedule': postSchedule,
  'posts.move': postsMove,
} as const

export type CommandName = keyof typeof commands
export type CommandArgs<Name extends CommandName> = z.output<(typeof commands)[Name]['args']>
