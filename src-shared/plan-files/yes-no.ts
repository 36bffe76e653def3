const yes = /^(?:[+xvхв✓✔☑✅•*1]|да|yes|y|true|истина|ok|ок|есть|готово)$/iu
const no = /^(?:|[-–—0✗✘❌☐]|нет|no|n|false|ложь|n\/a|не публикуем)$/iu

/** A mark that says yes: ✓, «да», TRUE. */
export function isYes(cell: string): boolean {
  return yes.test(cell.trim())
}

/** A mark that says no, or nothing. */
export function isNo(cell: string): boolean {
  return no.test(cell.trim())
}
