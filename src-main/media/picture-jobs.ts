/** What the picture worker is asked. Paths are absolute. */
export type PictureJob =
  | { readonly kind: 'size'; readonly path: string }
  | { readonly kind: 'thumb'; readonly path: string; readonly maxPixels: number }
  | {
      readonly kind: 'shrink'
      readonly path: string
      readonly maxPixels: number
      readonly maxBytes: number
      /** Most of width and height together, pixels; null: any. */
      readonly maxSides: number | null
      /** The file itself is small enough and of an accepted type: it may go as it is, unless it carries camera data. */
      readonly keepOriginalIfFits: boolean
    }

/** What it answers; `why` are the decoder's words. */
export type PictureReply =
  | { readonly ok: true; readonly kind: 'size'; readonly width: number; readonly height: number }
  | { readonly ok: true; readonly kind: 'thumb'; readonly bytes: Uint8Array }
  | { readonly ok: true; readonly kind: 'original'; readonly width: number; readonly height: number }
  | { readonly ok: true; readonly kind: 'shrunk'; readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  | { readonly ok: false; readonly why: string }
