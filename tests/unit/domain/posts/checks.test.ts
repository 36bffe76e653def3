import { describe, expect, it } from 'vitest'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { MediaFile, PostMedia } from '#shared/domain/media/media.ts'
import { type Checked, checksOf, countHashtags, countLoneSurrogates, countZeroWidth } from '#shared/domain/posts/checks.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { Publication } from '#shared/domain/posts/variant.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'

const now = Date.UTC(2026, 10, 22, 9) as EpochMs
const tomorrow = Date.UTC(2026, 10, 23, 9) as EpochMs

const post = (wallTime: string | null = '2026-11-23T09:00', zone = 'UTC') =>
  ({ wallTime: wallTime as WallTime | null, zone: zone as ZoneId }) as Post

const inNetwork = (
  network: NetworkId,
  publication: Publication = 'none',
  more: Partial<Checked['variants'][number]> = {},
  trouble: Channel['trouble'] = null,
) => {
  const channel = { id: `c-${network}` as ChannelId, network, title: network, trouble } as Channel
  return { publication, at: tomorrow, deletedAt: null, own: null, ...more, channel } as Checked['variants'][number]
}

const picture = (alt = 'Хлеб', bytes = 1000) => ({ alt, file: { name: 'a.png', bytes } as MediaFile }) as PostMedia & { file: MediaFile }

const checked = (more: Partial<Checked> = {}): Checked => {
  const plain = more.plain ?? 'Хлеб'
  return {
    post: post(),
    mayGoOut: true,
    plain,
    raw: plain,
    media: [],
    variants: [inNetwork('bluesky'), inNetwork('demo')],
    ...more,
  }
}
const kinds = (more: Partial<Checked>) => checksOf(checked(more), now).map((one) => [one.level, one.kind, one.channelId])

describe('checksOf', () => {
  it('finds nothing wrong with a short post for tomorrow', () => expect(kinds({})).toEqual([]))

  it.each<[string, Partial<Checked>, readonly (readonly [string, string, string | null])[]]>([
    ['what nobody approved', { mayGoOut: false }, [['blocks', 'approvalMissing', null]]],
    ['nothing about approval once it is out', { mayGoOut: false, variants: [inNetwork('demo', 'published')] }, []],
    ['no channels', { variants: [] }, [['blocks', 'noChannels', null]]],
    ['no text and no picture', { plain: '' }, [['blocks', 'emptyPost', null]]],
    [
      'only invisible characters',
      { plain: '\u2060\u00ad \n' },
      [
        ['blocks', 'emptyPost', null],
        ['advice', 'zeroWidth', null],
      ],
    ],
    ['a Latin letter in a Russian word', { plain: '\u0063кидка' }, [['advice', 'lookAlikes', null]]],
    ['no time', { post: post(null) }, [['blocks', 'noTime', null]]],
    ['a time in the past', { variants: [inNetwork('demo', 'none', { at: (now - 60_000) as EpochMs })] }, [['blocks', 'inThePast', null]]],
    ['a text over one network’s limit', { plain: 'а'.repeat(301) }, [['blocks', 'textTooLong', 'c-bluesky']]],
    [
      'five pictures',
      { media: [1, 2, 3, 4, 5].map(() => picture()) },
      [
        ['blocks', 'tooManyPictures', 'c-bluesky'],
        ['blocks', 'tooManyPictures', 'c-demo'],
      ],
    ],
    ['a picture nobody could have meant', { media: [picture('Хлеб', 50_000_001)] }, [['blocks', 'pictureTooBig', null]]],
    ['a description over the demo network’s limit', { media: [picture('а'.repeat(1001))] }, [['blocks', 'altTooLong', 'c-demo']]],
    ['a picture without a description', { media: [picture(' ')] }, [['advice', 'altMissing', null]]],
    ['half a surrogate pair', { raw: 'a\ud83d', plain: 'a\ufffd' }, [['advice', 'loneSurrogate', null]]],
    [
      'a channel that lost its sign-in',
      { variants: [inNetwork('demo', 'none', {}, 'signInNeeded')] },
      [['advice', 'channelTrouble', 'c-demo']],
    ],
    ['no picture for a network of pictures', { variants: [inNetwork('instagram')] }, [['blocks', 'picturesMissing', 'c-instagram']]],
    [
      'more hashtags than the network advises',
      { plain: '#хлеб #булка #рожь, #сыр #мёд и #квас', media: [picture()], variants: [inNetwork('instagram'), inNetwork('vk')] },
      [['advice', 'tooManyHashtags', 'c-instagram']],
    ],
    ['a time the clocks skip', { post: post('2027-03-28T02:30', 'Europe/Berlin') }, [['advice', 'timeSkipped', null]]],
    ['a time that comes twice', { post: post('2027-10-31T02:30', 'Europe/Berlin') }, [['advice', 'timeTwice', null]]],
  ])('sees %s', (_what, more, expected) => expect(kinds(more)).toEqual(expected))

  it('says nothing about a text only pictures of which go out', () => expect(kinds({ plain: '', media: [picture()] })).toEqual([]))

  it('looks only at channels where the post is still to come', () => {
    const long = { plain: 'а'.repeat(301) }
    expect(kinds({ ...long, variants: [inNetwork('bluesky', 'published'), inNetwork('demo')] })).toEqual([])
    expect(kinds({ ...long, variants: [inNetwork('bluesky', 'none', { deletedAt: now }), inNetwork('demo')] })).toEqual([])
  })

  it('does not call a waiting post late: that is the publisher’s business', () => {
    expect(kinds({ variants: [inNetwork('demo', 'waiting', { at: (now - 3_600_000) as EpochMs })] })).toEqual([])
  })

  it('names numbers and the moment a skipped time becomes', () => {
    expect(checksOf(checked({ plain: 'а'.repeat(310), variants: [inNetwork('bluesky')] }), now)[0]?.values).toEqual({
      network: 'bluesky',
      channel: 'bluesky',
      used: 310,
      limit: 300,
      over: 10,
    })
    expect(checksOf(checked({ post: post('2027-03-28T02:30', 'Europe/Berlin') }), now)[0]?.values.at).toBe(Date.UTC(2027, 2, 28, 1))
  })

  it('puts what blocks before what is only advice', () => {
    const levels = checksOf(checked({ plain: '', raw: '\udc00', media: [picture('', 60_000_000)], post: post(null) }), now).map(
      (one) => one.level,
    )
    expect(levels).toEqual(['blocks', 'blocks', 'advice', 'advice'])
  })
})

describe('countZeroWidth', () => {
  it.each([
    ['Хлеб', 0],
    ['Хл\u200bеб\u2060\ufeff', 3],
    ['👩‍👩‍👧', 0],
    ['क्‍ष', 0],
  ])('of %j is %i', (text, count) => expect(countZeroWidth(text)).toBe(count))
})

describe('countLoneSurrogates', () => {
  it.each([
    ['😀', 0],
    ['\ud83d', 1],
    ['a\udc00b\ud83d', 2],
    ['\ude00\ud83d', 2],
  ])('of %j is %i', (text, count) => expect(countLoneSurrogates(text)).toBe(count))
})

describe('countHashtags', () => {
  it.each([
    ['', 0],
    ['#хлеб', 1],
    ['#хлеб#булка', 1],
    ['#1 место и #2026', 0],
    ['#2026год', 1],
    ['цвет #ёлка_2026, (#снег)', 2],
    ['https://a.example/#top и a#b', 0],
  ])('of %j is %i', (text, count) => expect(countHashtags(text)).toBe(count))
})
