import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'

export type DetailVariant = PostDetail['variants'][number]

/**
 * What each channel says right now, with the words being typed.
 *
 * @param written the channel whose text is being written; null: the common text is
 * @param typed the words in the field
 */
export function wordsByVariant(
  detail: Pick<PostDetail, 'text'>,
  written: Pick<DetailVariant, 'id'> | null,
  typed: RichText,
): (variant: Pick<DetailVariant, 'id' | 'ownWords'>) => RichText {
  const common = written === null ? typed : detail.text
  return (variant) => (variant.id === written?.id ? typed : (variant.ownWords ?? common))
}
