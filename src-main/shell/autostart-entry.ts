/**
 * An entry of the desktop's autostart folder (Desktop Entry Specification: an argument is quoted, inside the quotes `"`, `` ` ``, `$`
 * and `\` are escaped, the value's own backslashes once more, and `%` is doubled).
 */
export function autostartEntry(command: readonly string[]): string {
  const quoted = command.map(
    (word) =>
      `"${word
        .replace(/["`$\\]/g, '\\$&')
        .replaceAll('\\', '\\\\')
        .replaceAll('%', '%%')}"`,
  )
  return `[Desktop Entry]\nType=Application\nName=Rubrika\nExec=${quoted.join(' ')}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n`
}
