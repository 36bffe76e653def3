/** A text for looking things up in: without case, and with ё as е, since people type either. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е')
}
