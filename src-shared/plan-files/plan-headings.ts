import { foldedName, networkIn, networkNamed } from '#shared/networks/nicknames.ts'

/** What a column of a plan may hold. `ofNetwork`: what one network, named by the heading, says or whether it gets the post. */
export const planRoles = [
  'day',
  'time',
  'network',
  'ofNetwork',
  'rubric',
  'theme',
  'text',
  'visual',
  'status',
  'hashtags',
  'link',
  'person',
  'campaign',
  'tags',
] as const
export type PlanRole = (typeof planRoles)[number]

/** Headings of agencies' plans, Russian and English; the first that fits is taken, so the narrower ones stand first. */
const headings: readonly (readonly [role: PlanRole, fits: RegExp])[] = [
  ['hashtags', /(?:хештег|хэштег|хештэг|хэштэг|hashtag)/u],
  ['link', /(?:ссылк|^url|^link|utm|landing|лендинг)/u],
  ['status', /(?:статус|готовност|этап|status|stage|^state$|согласовани)/u],
  [
    'person',
    /(?:ответствен|исполнител|автор|копирайтер|менеджер|кто (?:делает|пишет|ведет)|owner|responsible|assignee|author|copywriter|^who$)/u,
  ],
  ['time', /(?:^время|^час|врем[яи] (?:публикации|выхода|поста)|^time|post(?:ing)? time|publish(?:ing)? time|schedule time)/u],
  [
    'day',
    /(?:^дата|^день$|^день публикации|^число|^когда|день выхода|^date|^day$|publish(?:ing)? date|post(?:ing)? date|publication date|scheduled (?:date|for)|^when$)/u,
  ],
  [
    'network',
    /(?:соц.?\s?сет|^сеть|^сети|площадк|^канал|платформ|где публик|^куда|^network|platform|^channels?$|social (?:network|media|channel)|^where$|account)/u,
  ],
  ['campaign', /(?:кампани|акция|спецпроект|campaign|^promo)/u],
  [
    'rubric',
    /(?:рубрик|категори|тип контента|вид контента|тип поста|контентная линия|^линия|rubric|category|content (?:type|pillar|bucket|category)|pillar|^type$|post type)/u,
  ],
  [
    'visual',
    /(?:визуал|картинк|фото|изображен|креатив|иллюстрац|обложк|макет|дизайн|что на (?:фото|картинке)|видео$|visual|image|creative|picture|artwork|design|photo|asset|media)/u,
  ],
  ['tags', /(?:^метк|^теги?$|^тэги?$|^tags?$|^labels?$)/u],
  ['theme', /(?:^тема|^темы|^идея|^заголов|^название|инфоповод|о чем|^theme|^topic|^title|^headline|^idea|^subject|^hook)/u],
  [
    'text',
    /(?:текст|^пост$|^посты$|контент|содержани|описание|подпись|copy|caption|^text|^post$|content|body|message|description|wording)/u,
  ],
]

/** Notes, numbers and days of the week: columns of no interest, though words in them may look like it. */
const ofNoUse =
  /^(?:№|#|n|no\.?|п\/п|номер|день недели|дн\.? недели|weekday|day of (?:the )?week|комментари.*|примечани.*|правки.*|notes?|comments?|формат.*|format|бюджет.*|охват.*|просмотр.*|лайк.*|reach|likes?)$/u

/** What a column is by its heading; null: not known. */
export function planRoleOf(heading: string): PlanRole | null {
  const words = foldedName(heading.replaceAll('_', ' '))
  if (words === '' || ofNoUse.test(words)) return null
  if (networkNamed(words) !== null || networkOfHeading(words) !== null) return 'ofNetwork'
  const role = headings.find(([, fits]) => fits.test(words))?.[0] ?? null
  // «Посты VK», `Instagram feed`; a sentence that speaks of a network is no heading.
  const short = words.length <= 30 && !/[\d:]/.test(words)
  return role ?? (short && networkIn(words) !== null ? 'ofNetwork' : null)
}

/** `Текст для VK`, `Copy for Instagram`, «Пост ВК»: the network such a heading is about, as it was written. */
export function networkOfHeading(heading: string): string | null {
  const words = foldedName(heading)
  const named = /^(?:текст|пост|copy|text|post|caption|подпись)(?:\s+(?:для|в|for|to|on))?\s+(.+)$/u.exec(words)?.[1]
  return named !== undefined && networkNamed(named) !== null ? named : null
}

/** Roles of a row of headings; of several columns of one role the first is taken, only networks may have a column each. */
export function planRolesOf(cells: readonly string[]): readonly (PlanRole | null)[] {
  const taken = new Set<PlanRole>()
  return cells.map((cell) => {
    const role = planRoleOf(cell)
    if (role === null || (role !== 'ofNetwork' && taken.has(role))) return null
    taken.add(role)
    return role
  })
}
