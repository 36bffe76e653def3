/** Source of an SVG in the colours it is shown in, and its size, CSS px. */
export type GlyphPicture = { readonly source: string; readonly width: number; readonly height: number }

/** The vector as an address that no quote or bracket of its source ends. */
export function addressOf({ source }: GlyphPicture): string {
  return `data:image/svg+xml,${encodeURIComponent(source)}`
}

/**
 * The picture as the pixels of a screen, a PNG's address. Painting a vector as a background takes its own small document each time,
 * pixels are copied. Null where no whole number of pixels shows it, for it would be blurred, or where it cannot be drawn.
 * @param perPx pixels of the screen in a CSS px
 */
export async function asPixels(picture: GlyphPicture, perPx: number): Promise<string | null> {
  const [width, height] = [picture.width * perPx, picture.height * perPx]
  if (!Number.isInteger(width) || !Number.isInteger(height)) return null
  const image = new Image()
  image.src = addressOf(picture)
  try {
    await image.decode()
  } catch {
    return null
  }
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height)
  return canvas.toDataURL('image/png')
}
