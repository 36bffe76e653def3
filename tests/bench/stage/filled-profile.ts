import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { backupName } from '#main/storage/backup-name.ts'
import { writeBackup } from '#main/storage/write-backup.ts'
import { newestVersion } from '#renderer/storage-host/schema-versions.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { startOwn } from '#tests/support/first-run.ts'
import { launchProgram } from '#tests/support/launch-program.ts'
import { type Filled, filledRows, type NamedRow } from './fifty-thousand.ts'

/** Longest the program may take for bringing a backup of 50,000 posts in. */
const restoreMs = 300_000

export type Filling = { readonly filled: Filled; readonly now: EpochMs; readonly rows: Iterable<NamedRow> }

/** A profile filled once; it is whole when the mark beside it is there. */
export async function keptProfile(dataFolder: string, { filled, now, rows }: Filling): Promise<void> {
  const whole = `${dataFolder}-whole`
  if (existsSync(whole)) return
  await rm(dataFolder, { recursive: true, force: true })
  await mkdir(dataFolder, { recursive: true })
  await fillProfile(dataFolder, filled, now, rows)
  await writeFile(whole, '')
}

/**
 * Makes a profile as a person would who moves here with their work: first run, then a backup of the generated rows restored
 * in Settings, then the word that this device may publish.
 */
export async function fillProfile(
  dataFolder: string,
  filled: Filled,
  now: EpochMs,
  rows: Iterable<NamedRow> = filledRows(filled, now),
): Promise<void> {
  const program = await launchProgram({ shell: 'electron', dataFolder, words: [], locale: 'ru-RU' })
  const { page } = program
  await startOwn(page, { me: 'Анна', brand: 'Пустая', zone: filled.zone })
  await page.getByRole('button', { name: 'Пропустить' }).click()
  await page.getByRole('link', { name: 'Настройки' }).waitFor()
  await writeFilledBackup(join(dataFolder, 'electron', 'own', 'backups'), rows, now)
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Резервные копии' }).click()
  await page
    .getByRole('button', { name: /^Восстановить копию/ })
    .last()
    .click()
  const dialog = page.getByRole('dialog', { name: 'Восстановить эту копию' })
  await dialog.getByRole('button', { name: 'Восстановить' }).click()
  await expect(dialog).toBeHidden({ timeout: restoreMs })
  await confirmDevice(page)
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.locator('[data-card]').first().waitFor()
  await program.quit()
}

async function confirmDevice(page: Parameters<typeof startOwn>[0]): Promise<void> {
  await page.getByRole('button', { name: 'Публикует этот компьютер?' }).click()
  await page.getByRole('button', { name: 'Публиковать отсюда' }).click()
}

/** Puts the rows as a backup file into a folder, dated before any the program takes itself. */
async function writeFilledBackup(folder: string, rows: Iterable<NamedRow>, now: EpochMs): Promise<void> {
  const takenAt = now - 86_400_000
  const header = { schema: newestVersion, seq: 1, takenAt, workspace: 'own' } as const
  const writer = await writeBackup(join(folder, 'filled.part'), header)
  for (const [table, row] of rows) await writer.add([{ table, rows: [row] }])
  await writer.finish((size) => join(folder, backupName({ takenAt, seq: 1, ...size })))
}
