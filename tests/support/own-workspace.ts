import { join } from 'node:path'
import { anId, talk } from './page-talk.ts'
import { startProgram, type TestProgram, type TestProgramOptions } from './running-program.ts'
import { stillPublishing } from './still-publishing.ts'

/** The program with a fresh workspace of one's own open, seen through a page. */
export async function ownWorkspace(options: TestProgramOptions = {}) {
  const program = await startProgram({ createPublishing: stillPublishing(), ...options })
  const page = talk(program.shell)
  await page.call('workspace.start', { which: 'own' })
  const brand = (name: string) => page.run('brand.create', { id: anId(), name, color: '#AA3311', zone: 'Europe/Moscow' })
  const brands = async () => ((await page.read('brands.list', {})) as { name: string }[]).map((one) => one.name)
  const folder = join(program.shell.dataFolder, 'own')
  return { ...program, page, brand, brands, folder }
}

/** Uploads a file as a page does. */
export async function upload(program: TestProgram, path: '/media' | '/restore-file', body: Uint8Array, name = 'file') {
  const reply = await program.service.respond({
    method: 'POST',
    path,
    headers: { 'x-file-name': encodeURIComponent(name) },
    async *body() {
      yield body
    },
  })
  return JSON.parse(Buffer.from(reply?.body as Uint8Array).toString('utf8')) as {
    ok: boolean
    value: { uploadId: string; media: { id: string } }
  }
}
