import type { Bot, Chat, Entity, Membership, Message } from './world.ts'

/** Objects of the Bot API as the real server fills them in; each answer is checked against the published types. */

export function userAnswer({ id, name, username }: Bot) {
  return { id, is_bot: true, first_name: name, username }
}

export function chatAnswer({ id, type, title, username }: Chat) {
  const named = type === 'private' ? { first_name: title } : { title }
  return { id, type, ...named, ...(username === null ? {} : { username }) }
}

const accepted = {
  unlimited_gifts: false,
  limited_gifts: false,
  unique_gifts: false,
  premium_subscription: false,
  gifts_from_channels: false,
}

export function fullChatAnswer(chat: Chat) {
  return { ...chatAnswer(chat), accent_color_id: 3, max_reaction_count: 11, accepted_gift_types: accepted }
}

export function memberAnswer(bot: Bot, { status, rights }: Membership) {
  const user = userAnswer(bot)
  if (status === 'kicked') return { status, user, until_date: 0 }
  if (status !== 'administrator') return { status, user }
  const others = {
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_manage_video_chats: false,
    can_restrict_members: false,
  }
  const more = { can_promote_members: false, can_change_info: false, can_invite_users: true }
  const stories = { can_post_stories: false, can_edit_stories: false, can_delete_stories: false }
  return { status, user, ...others, ...more, ...stories, ...rights }
}

export function messageAnswer(chat: Chat, message: Message) {
  const { id, date, albumId, picture, text, editDate } = message
  const entities = [...message.entities, ...written(text)]
  const about = { message_id: id, sender_chat: chatAnswer(chat), chat: chatAnswer(chat), date }
  const later = { ...(editDate === null ? {} : { edit_date: editDate }), ...(albumId === null ? {} : { media_group_id: albumId }) }
  if (!picture) return { ...about, ...later, text, ...(entities.length > 0 ? { entities } : {}) }
  const caption = text === '' ? {} : { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) }
  const { fileId, width, height, bytes } = picture
  return {
    ...about,
    ...later,
    ...caption,
    photo: [{ file_id: fileId, file_unique_id: fileId.slice(4, 20), width, height, file_size: bytes }],
  }
}

/** What the server itself finds in a text: addresses, hashtags, mentions. */
function written(text: string): readonly Entity[] {
  const found = (type: string, form: RegExp): readonly Entity[] =>
    [...text.matchAll(form)].map((match) => ({ type, offset: match.index, length: match[0].length }))
  return [
    ...found('url', /https?:\/\/[^\s]+[^\s.,;:!?)]/gu),
    ...found('hashtag', /(?<![\p{L}\p{N}_])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu),
    ...found('mention', /(?<![\p{L}\p{N}_])@[a-z][a-z0-9_]{3,31}/giu),
  ]
}
