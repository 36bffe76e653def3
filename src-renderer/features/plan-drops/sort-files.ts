/** Files by what becomes of them. */
export type SortedFiles = {
  readonly pictures: readonly File[]
  readonly texts: readonly File[]
  /** Workbooks and tables, for the import of plans. */
  readonly plans: readonly File[]
  /** Names of what nothing becomes of: videos, sounds, folders, programs. */
  readonly others: readonly string[]
}

const pictureName = /\.(jpe?g|png|webp|gif)$/i
const planName = /\.(xlsx|xlsm|xls|csv|tsv)$/i
const textName = /\.(docx?|txt|md|markdown|rtf|odt)$/i

/** Sorts by name first: systems call the same .md or .csv by different types. A picture without an ending is known by its type. */
export function sortFiles(files: readonly File[]): SortedFiles {
  const kindOf = ({ name, type }: File) => {
    if (planName.test(name)) return 'plans'
    if (textName.test(name)) return 'texts'
    return pictureName.test(name) || type.startsWith('image/') ? 'pictures' : 'others'
  }
  const sorted = Map.groupBy(files, kindOf)
  return {
    pictures: sorted.get('pictures') ?? [],
    texts: sorted.get('texts') ?? [],
    plans: sorted.get('plans') ?? [],
    others: (sorted.get('others') ?? []).map(({ name }) => name),
  }
}
