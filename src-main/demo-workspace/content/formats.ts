import type { PictureFormat } from '#shared/domain/briefs/design-requirements.ts'

/** A post of 4:5 with air at its sides. */
export function feedFormat(name: string): PictureFormat {
  return {
    id: 'feed',
    name,
    size: { kind: 'exact', width: 1080, height: 1350 },
    safeArea: { top: 0.06, right: 0.06, bottom: 0.06, left: 0.06 },
  }
}

/** A story of 9:16; its head and foot belong to the network's buttons. */
export function storyFormat(name: string): PictureFormat {
  return {
    id: 'story',
    name,
    size: { kind: 'exact', width: 1080, height: 1920 },
    safeArea: { top: 0.14, right: 0.06, bottom: 0.14, left: 0.06 },
  }
}

/** A wide banner of any size from 1200 pixels on. */
export function bannerFormat(name: string): PictureFormat {
  return { id: 'banner', name, size: { kind: 'aspect', ratioWidth: 16, ratioHeight: 9, minWidth: 1200, minHeight: 675 }, safeArea: null }
}
