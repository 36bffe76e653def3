import type { Remark } from '#shared/domain/briefs/brief.ts'
import type { PaperBlock, PaperPicture } from '#shared/domain/briefs/brief-paper.ts'
import type { BriefDetail, DeliveredVersion } from '#shared/queries/brief-detail.ts'
import type { PaperWords } from './paper-words.ts'

/** What is still to be changed: the open remarks of each version, and its pictures with the places boxed. */
export function remarkBlocks({ versions, remarks }: BriefDetail, words: PaperWords): readonly PaperBlock[] {
  return versions.flatMap((version) => {
    const open = remarks.filter((one) => one.deliveryId === version.id && one.solvedAt === null)
    return open.length === 0 ? [] : [remarkRows(version, open, words), ...remarkedPictures(version, open, words)]
  })
}

function remarkRows(version: DeliveredVersion, open: readonly Remark[], words: PaperWords): PaperBlock {
  const { t } = words
  return {
    kind: 'rows',
    heading: t('paper.remarks', version),
    line: t('paper.remarksLine'),
    numbered: true,
    rows: open.map((remark) => ({ what: remark.words, detail: placeWords(version, remark, words) })),
  }
}

function placeWords({ files }: DeliveredVersion, { place }: Remark, { t, format }: PaperWords): string {
  if (place.kind === 'whole') return t('paper.whole')
  if (place.kind === 'letters') return t('paper.quote', { quote: place.quote })
  const name = files.find(({ id }) => id === place.hash)?.name ?? ''
  return t('paper.place', { name, left: format.percent(place.x), top: format.percent(place.y) })
}

function remarkedPictures({ files, version }: DeliveredVersion, open: readonly Remark[], { t }: PaperWords): readonly PaperBlock[] {
  const pictures = files.flatMap((file): readonly PaperPicture[] => {
    const boxes = open.flatMap(({ place }, at) => {
      if (place.kind !== 'box' || place.hash !== file.id) return []
      const { x, y, width, height } = place
      return [{ number: at + 1, x, y, width, height }]
    })
    return boxes.length === 0 ? [] : [{ hash: file.id, caption: t('paper.pictureCaption', file), boxes }]
  })
  return pictures.length === 0 ? [] : [{ kind: 'pictures', heading: t('paper.remarked', { version }), pictures }]
}
