import type { PictureFormat } from './design-requirements.ts'

/** A size in common use, by the key of its name in `text/<language>/briefs.ts`. */
export type FormatPreset = { readonly key: FormatPresetKey } & Pick<PictureFormat, 'size' | 'safeArea'>
export type FormatPresetKey =
  | 'portrait'
  | 'square'
  | 'story'
  | 'reel'
  | 'wide'
  | 'linkCard'
  | 'pin'
  | 'groupCover'
  | 'pageCover'
  | 'videoCover'
  | 'header'

function exact(key: FormatPresetKey, width: number, height: number, safeArea: PictureFormat['safeArea'] = null): FormatPreset {
  return { key, size: { kind: 'exact', width, height }, safeArea }
}

/**
 * Pixel sizes SMM specialists ask designers for (published guides and pages of the networks, 2026-09). Of a story some 250 of
 * 1920 px at top and bottom are under the network's buttons; a reel keeps 14 % above, 35 % below and 6 % at the sides free.
 */
export const formatPresets: readonly FormatPreset[] = [
  exact('portrait', 1080, 1350),
  exact('square', 1080, 1080),
  exact('story', 1080, 1920, { top: 0.13, right: 0, bottom: 0.13, left: 0 }),
  exact('reel', 1080, 1920, { top: 0.14, right: 0.06, bottom: 0.35, left: 0.06 }),
  exact('wide', 1920, 1080),
  exact('linkCard', 1200, 630),
  exact('pin', 1000, 1500),
  exact('groupCover', 1590, 530),
  exact('pageCover', 851, 315),
  exact('videoCover', 1280, 720),
  exact('header', 1500, 500),
]
