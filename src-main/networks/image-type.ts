const jpeg = [0xff, 0xd8, 0xff]
const png = [0x89, 0x50, 0x4e, 0x47]

/** The type of a picture by its first bytes; the media store may have shrunk it into another type than the file's. */
export function imageType(bytes: Uint8Array): 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif' | null {
  const ascii = Buffer.from(bytes.subarray(0, 12)).toString('latin1')
  if (jpeg.every((byte, i) => bytes[i] === byte)) return 'image/jpeg'
  if (png.every((byte, i) => bytes[i] === byte)) return 'image/png'
  if (ascii.startsWith('GIF8')) return 'image/gif'
  return ascii.startsWith('RIFF') && ascii.endsWith('WEBP') ? 'image/webp' : null
}
