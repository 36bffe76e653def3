/** What the files of one folder may import from the project; their own folder always. */
export type FolderRule = {
  /** The files it is about; a group in it can be named in `may` as `$1`. The first rule that fits counts. */
  readonly files: RegExp
  /** Beginnings of allowed paths. */
  readonly may: readonly string[]
  /** Where to go instead. */
  readonly door: string
}

const pure = ['src-shared/kernel/', 'src-shared/domain/', 'src-shared/networks/', 'src-shared/contract/problem.ts']
const features = 'src-renderer/features/$any/index.ts'

export const folderRules: readonly FolderRule[] = [
  { files: /^src-shared\/kernel\//, may: [], door: 'kernel stands alone; move what knows more into domain' },
  { files: /^src-shared\/(domain|networks)\//, may: pure, door: 'rules know kernel, domain and networks; pass the rest by argument' },
  {
    files: /^src-shared\/(commands|queries|sync)\//,
    may: [...pure, 'src-shared/commands/', 'src-shared/queries/', 'src-shared/sync/'],
    door: 'read by ReadTx (src-shared/queries/read-tx.ts), answer with a Problem; contracts belong to the processes',
  },
  { files: /^src-shared\/text\//, may: ['src-shared/text/'], door: 'texts are plain objects' },
  { files: /^src-shared\//, may: ['src-shared/'], door: 'src-shared is pure: it knows neither main nor renderer' },
  {
    files: /^src-main\/networks\/(?!index|registry)[^/]+\.ts$/,
    may: ['src-main/networks/', 'src-main/http/', 'src-shared/'],
    door: 'adapters are given what they need by argument',
  },
  {
    files: /^src-main\/networks\/([^/]+)\//,
    may: ['src-main/networks/$1/', 'src-main/networks/$file', 'src-main/http/', 'src-shared/'],
    door: 'an adapter knows its own folder, network-adapter.ts and http; no other network, no storage, no shell',
  },
  {
    files: /^src-main\/(publishing|inbound|reports|sync)\//,
    may: [
      'src-main/$1/',
      'src-main/storage/',
      'src-main/networks/$file',
      'src-main/http/',
      'src-main/app/log.ts',
      'src-main/workspaces/atomic-file.ts',
      'src-main/shell/shell.ts',
      'src-shared/',
    ],
    door: 'services meet through StorageClient (src-main/storage) and arguments; not through each other, not through a shell',
  },
  {
    files: /^src-main\/(shell|preload)\//,
    may: ['src-main/shell/', 'src-main/preload/', 'src-shared/'],
    door: 'a shell gets the program by argument; it knows none of the services',
  },
  { files: /^src-main\/(index\.ts|app\/)/, may: ['src-main/', 'src-shared/'], door: 'main and the pages meet in src-shared/contract' },
  {
    files: /^src-main\//,
    may: ['src-main/!shell', 'src-main/shell/shell.ts', 'src-shared/'],
    door: 'ask the Shell interface (src-main/shell/shell.ts); only src-main/index.ts and app choose one. Pages are reached by src-shared/contract',
  },
  { files: /^src-renderer\/ui\//, may: ['src-renderer/ui/', 'src-shared/'], door: 'primitives are given data and callbacks' },
  { files: /^src-renderer\/bridge\//, may: ['src-renderer/bridge/', 'src-shared/'], door: 'the bridge knows only src-shared/contract' },
  {
    files: /^src-renderer\/routes\//,
    may: ['src-renderer/routes/', 'src-renderer/bridge/', 'src-shared/'],
    door: 'routes know rooms by their id; the list of rooms is src-renderer/app/rooms.ts',
  },
  {
    files: /^src-renderer\/widgets\//,
    may: ['src-renderer/widgets/', 'src-renderer/ui/', 'src-renderer/bridge/', 'src-renderer/routes/', 'src-shared/'],
    door: 'a widget is used by features, it uses none',
  },
  {
    files: /^src-renderer\/features\/([^/]+)\//,
    may: [
      'src-renderer/features/$1/',
      features,
      'src-renderer/ui/',
      'src-renderer/widgets/',
      'src-renderer/bridge/',
      'src-renderer/routes/',
      'src-shared/',
    ],
    door: 'another feature is entered by its index.ts; everything outside the page by src-renderer/bridge',
  },
  {
    files: /^src-renderer\/storage-host\//,
    may: ['src-renderer/storage-host/', 'src-shared/'],
    door: 'the host is no UI: it knows src-shared alone',
  },
  {
    files: /^src-renderer\/report-page\//,
    may: [
      'src-renderer/report-page/',
      'src-renderer/ui/',
      'src-renderer/widgets/',
      'src-renderer/bridge/',
      'src-renderer/app/i18n.ts',
      'src-shared/',
    ],
    door: 'the report page is given its data by src-renderer/bridge',
  },
  {
    files: /^src-renderer\/app\//,
    may: [
      'src-renderer/app/',
      features,
      'src-renderer/ui/',
      'src-renderer/widgets/',
      'src-renderer/bridge/',
      'src-renderer/routes/',
      'src-shared/',
    ],
    door: 'a feature is entered by its index.ts; pages and main meet in src-shared/contract',
  },
]

/** Packages that only some folders may import. */
export type PackageRule = { readonly packages: RegExp; readonly only: RegExp; readonly door: string }

export const packageRules: readonly PackageRule[] = [
  { packages: /^electron$/, only: /^src-main\/(shell|preload)\//, door: 'ask the Shell interface (src-main/shell/shell.ts)' },
  { packages: /^playwright-core$/, only: /^src-main\/shell\/node-browser\//, door: 'ask the Shell interface (src-main/shell/shell.ts)' },
  { packages: /^node:/, only: /^src-main\//, door: 'I/O belongs to src-main' },
  {
    packages: /^dexie/,
    only: /^src-renderer\/storage-host\//,
    door: 'in a page useQuery and run (src-renderer/bridge), in main StorageClient',
  },
  {
    packages: /^(react|react-.*|@mantine\/.*|zustand|@tabler\/.*)$/,
    only: /^src-renderer\/(?!storage-host\/)/,
    door: 'UI lives in src-renderer',
  },
  { packages: /^@fullcalendar\//, only: /^src-renderer\/widgets\/calendar\//, door: 'use src-renderer/widgets/calendar' },
  { packages: /^chart\.js$/, only: /^src-renderer\/widgets\/chart\//, door: 'use src-renderer/widgets/chart' },
  { packages: /^@(tiptap\/.*|mantine\/tiptap)$/, only: /^src-renderer\/widgets\/rich-text\//, door: 'use src-renderer/widgets/rich-text' },
  { packages: /^@atproto\//, only: /^src-main\/networks\/bluesky\//, door: 'each network’s library stays in its folder' },
  { packages: /^undici$/, only: /^src-main\/http\//, door: 'use src-main/http: one fetch, with budget, proxy and redaction' },
  { packages: /^(az|wink-lemmatizer)$/, only: /^src-main\/words\//, door: 'ask WordForms (src-main/words/word-forms.ts)' },
  { packages: /^diff$/, only: /^src-shared\/domain\/texts\//, door: 'use diffWords (src-shared/domain/texts/diff-words.ts)' },
  { packages: /^(sharp|@img\/.*|file-type)$/, only: /^src-main\/media\//, door: 'pictures are handled in src-main/media' },
]
