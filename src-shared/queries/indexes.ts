import type { TableName } from '#shared/domain/rows.ts'

/**
 * The indexes every command and query may name, as Dexie schema words; the first of each table is its primary key.
 * Rows whose indexed field is null are absent from that index.
 */
export const indexes: { readonly [Table in TableName]: readonly string[] } = {
  brands: ['id', 'order'],
  rubrics: ['id', 'brandId'],
  channels: ['id', 'brandId'],
  posts: ['id', 'at', '[brandId+at]', '[shelf+createdAt]', '[brandId+shelf+createdAt]', '[brandId+importKey]', 'seriesId'],
  variants: [
    'id',
    'postId',
    'postAt',
    '[brandId+postAt]',
    '[brandId+publication]',
    '[channelId+publication]',
    '[channelId+publishedAt]',
    '[channelId+at]',
    '[brandId+publishedAt]',
    '[brandId+remoteId]',
  ],
  texts: ['id'],
  media: ['id'],
  postMedia: ['id', 'postId'],
  postDays: ['id', '[brandId+day]', '[channelId+day]'],
  channelDays: ['id', '[brandId+day]', '[channelId+day]'],
  reports: ['id', '[brandId+month]'],
  people: ['id'],
  settings: ['id'],
  stages: ['id', 'brandId'],
  briefs: ['id', 'postId', '[shelf+dueAt]', '[brandId+shelf+changedAt]'],
  deliveries: ['id', 'briefId'],
  remarks: ['id', 'briefId'],
  approvals: ['id', 'postId'],
  goals: ['id', 'brandId'],
  campaigns: ['id', 'brandId'],
  slots: ['id', 'brandId', 'channelId'],
  series: ['id', 'brandId'],
  planTemplates: ['id', 'brandId'],
  templateItems: ['id', 'templateId'],
  ownDays: ['id'],
  savedViews: ['id'],
  quietDays: ['id'],
  jobs: ['id', 'nextAt', '[state+dueAt]'],
}
