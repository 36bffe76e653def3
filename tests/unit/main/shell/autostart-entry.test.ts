import { expect, it } from 'vitest'
import { autostartEntry } from '#main/shell/autostart-entry.ts'

it('an autostart entry quotes every word and escapes what a desktop would read as its own', () => {
  expect(autostartEntry(['/opt/Rubrika 100%/rubrika', '/data/a"b$c', '--hidden'])).toBe(
    [
      '[Desktop Entry]',
      'Type=Application',
      'Name=Rubrika',
      'Exec="/opt/Rubrika 100%%/rubrika" "/data/a\\\\"b\\\\$c" "--hidden"',
      'Terminal=false',
      'X-GNOME-Autostart-enabled=true',
      '',
    ].join('\n'),
  )
})
