const yes = /^(?:[+xvхв✓✔☑✅•*1]|да|yes|y|true|истина|checked|ok|ок|есть|готово)$/iu
const no = /^(?:|[-–—0✗✘❌☐]|нет|нету|no|none|n|false|ложь|unchecked|n\/a|не публикуем)$/iu

/** Longer words are no mark. */
const longest = 20

/** A mark without the sign that asks for its coloured picture. */
function bareMark(cell: string): string {
  return cell.length > longest ? cell : cell.replaceAll('\ufe0f', '').trim()
}

/** A mark that says yes: ✓, «да», TRUE. */
export function isYes(cell: string): boolean {
  return yes.test(bareMark(cell))
}

/** What stands where nothing is published. */
const noPost = /^(?:[-–—]+|n\/a|н\/д|выходной(?: день)?|(?:без|нет) (?:поста|постов|публикаций|публикации)|day off|no posts?)[.!]?$/iu

/** A cell that says that there is nothing to publish: a dash, «выходной», `no post`. */
export function isNoPost(cell: string): boolean {
  return noPost.test(cell.trim())
}

/** A mark that says no, or nothing. */
export function isNo(cell: string): boolean {
  return no.test(bareMark(cell))
}
