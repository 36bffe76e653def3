import { linkIn } from './utm-link.ts'

const host = (names: string) => new RegExp(`^https?://(?:[\\w-]+\\.)*(?:${names})(?:[/?#]|$)`, 'iu')

/** Where pictures and layouts are kept and drawn. */
const ofMaterials = host(
  'figma\\.com|canva\\.com|miro\\.com|drive\\.google\\.com|disk\\.yandex\\.\\w+|yadi\\.sk|dropbox\\.com|cloud\\.mail\\.ru|frame\\.io|wetransfer\\.com|we\\.tl',
)
/** Where tasks and drafts are written. */
const ofTasks = host(
  'notion\\.so|trello\\.com|app\\.asana\\.com|docs\\.google\\.com/(?:document|spreadsheets|presentation)|airtable\\.com|app\\.clickup\\.com|kaiten\\.ru|weeek\\.net',
)

/** Whether a cell holds the address of materials for the designer and nothing else. */
export function isOfMaterials(cell: string): boolean {
  return linkIn(cell) === cell && ofMaterials.test(cell)
}

/** Whether a cell holds the address of a task or a draft, which is not for the audience. */
export function isOfTasks(cell: string): boolean {
  return linkIn(cell) === cell && ofTasks.test(cell)
}
