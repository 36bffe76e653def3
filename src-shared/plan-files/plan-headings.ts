import { foldedName, networkIn, networkNamed, withoutSigns } from '#shared/networks/nicknames.ts'

import { namesOtherNetwork } from './other-networks.ts'

/** What a column of a plan may hold. `ofNetwork`: what one network, named by the heading, says or whether it gets the post; `utm`: tags of its link. */
export const planRoles = [
  'day',
  'time',
  'network',
  'ofNetwork',
  'rubric',
  'format',
  'theme',
  'text',
  'visual',
  'status',
  'hashtags',
  'link',
  'utm',
  'person',
  'brand',
  'campaign',
  'tags',
] as const
export type PlanRole = (typeof planRoles)[number]

/** Roles that any number of columns may have. */
export const severalColumns: readonly PlanRole[] = ['ofNetwork', 'utm']

type Headings = readonly (readonly [role: PlanRole, fits: RegExp])[]

/** Headings of agencies' plans, Russian and English; the first that fits is taken, so the narrower ones stand first. */
const headings: Headings = [
  [
    'visual',
    /(?:ссылк\S* на (?:визуал|картин|фото|макет|креатив|видео|изображ|обложк|диск|исходник|материал(?!\S* на сайт)|медиа|облако|папк|референс)|(?:asset|image|picture|photo|video|media|creative|drive|folder) (?:link|url)s?$|links? to (?:the )?(?:asset|image|video|media|creative|drive|folder)|^(?:визуал|картин|фото|макет|креатив|видео|изображ|обложк|медиа|исходник)[^(]*\(ссылк)/u,
  ],
  // What stands under a video or a picture is published with it.
  ['text', /^(?:описани|подпис)\S* (?:под|к) /u],
  // «Текст готов»: of a part of the post.
  [
    'status',
    /^(?:текст|визуал|дизайн|картин|макет|креатив|видео|монтаж|фото|copy|text|visual|design)\S* (?:готов|сдан|утвержд|согласован|ready|done|approved)/u,
  ],
  ['hashtags', /(?:хештег|хэштег|хештэг|хэштэг|hashtag)/u],
  ['utm', /^utm/u],
  ['link', /(?:(?<!ра)ссылк|^url|^link|[/&+\s] ?(?:link|url)$|utm|landing|лендинг)/u],
  [
    'status',
    /(?:статус|готовност|этап|status|stage|^state$|согласовани|^согласован|^согл$|^утв$|^list(?: name)?$|^section ?\/ ?column$|^утвержд|^одобрен|^готово\??$|^опубликован\S{0,3}\??$|^(?:ready|done|published|posted)\??$|^approved|^approval|approved\??$|approval$)/u,
  ],
  [
    'person',
    /(?:ответствен|исполнител|автор|копирайтер|менеджер|кто (?:делает|пишет|ведет|отвечает)|owner|responsible|^assign|author|copywriter|^who$)/u,
  ],
  ['day', /(?:^дат[аы] (?:и|\/)\s?врем|^date (?:and|&|\/) ?time|врем\S* (?:и|\/) ?дат|time (?:and|&|\/) ?date)/u],
  [
    'time',
    /(?:^время|^во сколько|^час|врем[яи] (?:публикации|выхода|поста)|^time|^at$|go(?:es)?[ -]live time|live time|post(?:ing)? time|publish(?:ing)? time|schedule time)/u,
  ],
  [
    'day',
    /(?:^дат[аы]|^день$|^период$|^день публикации|^число|^сроки? (?:публик|выход|размещ)|^день месяца|^day of (?:the )?month|^когда|день выхода|^date|^day$|publish(?:ing)? date|post(?:ing)? date|publication date|scheduled (?:date|for)|^(?:publish(?:es)?|posts?|go(?:es)?[ -]live)(?: (?:on|day|date))$|^live (?:on|date)$|^when$)/u,
  ],
  [
    'network',
    /(?:соц\S*\s?(?:сет|медиа)|^сеть|^сети|площадк|^канал|платформ|^где$|где (?:публик|размещ|выходит)|^куда|^network|platform|^channels?$|social (?:network|media|channel)|^where$|аккаунт|account(?! manager)|^profiles?$|ресурсы?$|^(?:группа|паблик|сообщество)(?:$| )|^мест[оа] (?:публ|размещ)|^posted (?:to|in)$|^destinations?$|^socials?$)/u,
  ],
  ['brand', /^(?:бренды?|клиенты?|заказчик|brands?|clients?)(?: name)?$/u],
  ['campaign', /(?:кампани|акция|спецпроект|campaign|^promo)/u],
  [
    'rubric',
    /(?:рубрик|категори|контентная линия|^линия|rubric|category|content (?:pillar|bucket|category)|pillar|^(?:смысловой|тематический|контентный) блок)/u,
  ],
  [
    'visual',
    /(?:визуал|картинк|фото|изображен|креатив|иллюстрац|обложк|макет|дизайн(?!ер)|^тз(?:$| (?:для |на )?(?:дизайн|визуал|съемк|фото|видео|монтаж))|^(?:задач|задани)\S* (?:для )?дизайнер|что на (?:фото|картинке)|видео$|visual|image|creative|picture|artwork|design|photo|asset|media)/u,
  ],
  ['tags', /(?:^метк|^теги?$|^тэги?$|^tags?$|^labels?$)/u],
  [
    'theme',
    /(?:^тема|^темы|^(?:working|post) (?:topic|title|idea|name)|^идея|^заголов|^название|^наименование|^name$|^theme|^topic|^title|^headline|^idea|^subject|^hook|^хук(?:$|[ /(])|^(?:card|task)(?: name|$)|^карточк[аи]$|\((?:headline|title|hook|заголовок)\)$)/u,
  ],
  [
    'text',
    /(?:текст|копирайт(?!ер)|^пост$|^посты$|(?<!тип |вид |форма |формат |цель |категория )контент|содержани|описание|подпись|copy|caption|^text|^post$|content(?! (?:type|format))|body|message|description|wording)/u,
  ],
]

/** Headings that mean this only where no other column of the table does. */
const otherwise: Headings = [
  ['rubric', /(?:(?:тип|вид|характер) (?:контента|поста|публикации|записи|материала)|направление|content type|post type|^type$|^тип$)/u],
  [
    'text',
    /(?:^план$|^plan$|^публикаци[яи]$|о чем|^что(?:$| (?:публик|пост|пиш|выклад|снять|снима|размещ|выходит|делаем))|активност|^материал|тезис|^лид$|^lead$|^dek$|^суть|кратк|структура|key message|^summary|^brief)/u,
  ],
  ['network', /^(?:(?:social )?pages?|страниц[аы])$/u],
  ['visual', /(?:референс|исходник|^файл|^вложени|^сценари|^reference|^files?$|^attachment)/u],
  ['theme', /инфоповод/u],
  ['format', /(?:^формат|^(?:content |post )?format)/u],
]

/** Notes, numbers and days of the week: columns of no interest, though words in them may look like it. */
const ofNoUse =
  /^(?:№|#|n|no\.?|п\/п|номер|часовой пояс|time ?zone|день недели|дн\.? недели|weekday|day of (?:the )?week|комментари.*|примечани.*|правки.*|notes?|comments?|бюджет.*|(?:дата|срок)\S* (?:согласован|сдач|готовност|создан|изменен|тз|утвержд|съем|монтаж|написан|подготов|отчет).*|(?:creat|complet|modifi|updat|edit)ed(?: (?:at|on|time|date))?|last (?:modified|edited|updated)(?: .*)?|(?:shoot(?:ing)?|creation|approval|review) date|дедлайн.*|deadline.*|(?:.+ )?due(?: date| by)?|сроки?(?!.*(?:публик|выход|размещ)).*|(?:.+\()?ссылк\S* на (?:пост|публикац|опубликован|тз|док|текст|гугл|google).*|(?:тз|бриф|текст|док)\S*[^(]*\(ссылк\S*\)|(?:post|published|live|card|task|issue|ticket|page) (?:link|url)|(?:copy|brief|docs?|deck|draft)(?: \S+)? (?:link|url)|link to (?:the )?post|(?:этап|стадия|уровень) (?:воронки|прогрева|запуска)|(?:funnel|journey|buyer'?s?) stage|stage of (?:the )?(?:funnel|journey)|time (?:estimated?|spent|logged|tracked)|(?:estimated|tracked|logged) time|(?:link|ссылк\S*) (?:in|в) [^?]+\?|охват.*|просмотр.*|лайк.*|reach|likes?)$/u

/** Whether a heading names nothing that a plan could take: a number, a note, a figure. */
export function isOfNoUse(heading: string): boolean {
  return ofNoUse.test(headingWords(heading))
}

/** Whether a heading tells by when a post is due: its day where nothing else is, unlike the one it was created on. */
export function isDue(heading: string): boolean {
  return /(?:^|\s)(?:due|deadline|дедлайн)/u.test(headingWords(heading))
}

/** What a column is by its heading; null: not known. */
export function planRoleOf(heading: string): PlanRole | null {
  const words = headingWords(heading)
  if (words === '' || ofNoUse.test(words)) return null
  if (networkNamed(words) !== null || networkOfHeading(words) !== null || namesOtherNetwork(words)) return 'ofNetwork'
  const role = fitting(headings, words) ?? fitting(otherwise, words)
  // «Посты VK», `Instagram feed`; a sentence that speaks of a network is no heading.
  const short = words.length <= 30 && !/[\d:]/.test(words)
  return role ?? (short && networkIn(words) !== null ? 'ofNetwork' : null)
}

function headingWords(heading: string): string {
  // `Channel(s)`, «Площадка(и)».
  return foldedName(
    withoutSigns(
      heading.replaceAll('_', ' ').replaceAll(/(?<=\p{L})\((?:s|es|[аиыя]|ов)\)|\s\((?:да|\+|yes|y)\s?\/\s?(?:нет|[-–—]|no|n)\)/giu, ''),
    ),
  )
}

/** `Текст для VK`, `Текст: VK`, `Copy for Instagram`, «Пост ВК», «Telegram время»: the network such a heading is about, as it was written. */
export function networkOfHeading(heading: string): string | null {
  const words = foldedName(withoutSigns(heading))
  const before = /^(?:текст|пост|время|copy|text|post|caption|подпись|time)(?:\s+(?:для|в|for|to|on)|\s?:)?\s+(.+)$/u.exec(words)?.[1]
  // «ВК (текст)», «Текст (ВК)».
  const bracketed = /^(?:текст|copy|text|caption|подпись|time|время) ?\((.+)\)$/u.exec(words)?.[1]
  const named = before ?? bracketed ?? /^(.+?)[\s:–-]+\(?(?:текст|время|copy|text|caption|подпись|time)\)?$/u.exec(words)?.[1]
  return named !== undefined && networkNamed(withoutTitle(named)) !== null ? named : null
}

/** `VK (Булочная №1)` names a channel among several of its network. */
function withoutTitle(name: string): string {
  return name.replace(/\s*\([^()]*\)$/u, '')
}

function fitting(list: Headings, words: string): PlanRole | null {
  return list.find(([, fits]) => fits.test(words))?.[0] ?? null
}

/** Of a part of the post and not of the post: «Статус визуала». */
const ofPart = /(?:текст|визуал|дизайн|картин|макет|креатив|видео|монтаж|text|copy|visual|design|creative|asset|video)/u

/** Its title or its page is told by another column: «Канал», `Profile`. */
const ofNetworkItself = /(?:соц\S*\s?(?:сет|медиа)|^сет[ьи]|площадк|network|platform|платформ)/u

/** «Дата выхода», `Publish date`. */
const ofPublication = /(?:публик|выход|выклад|выпуск|размещ|постинг|пост(?:а|ов)?$|publi(?:sh|cation)|post|schedul|live)/u

/** «Согласовано клиентом», `Client approval`. */
const ofClient = /(?:клиент|заказчик|client)/u

/** «О чём пост» beside the text of the post is its theme, alone it is all that is said. */
function withThemes(roles: readonly (PlanRole | null)[], cells: readonly string[]): readonly (PlanRole | null)[] {
  if (roles.includes('theme') || roles.filter((role) => role === 'text').length < 2) return roles
  return roles.map((role, at) => (role === 'text' && /^о чем/u.test(headingWords(cells[at] ?? '')) ? 'theme' : role))
}

/**
 * Roles of a row of headings; of several columns of one role the first is taken, «Рубрика» before «Тип контента» and «Статус публикации» before
 * «Статус текста»; only networks and tags of a link may have a column each.
 */
export function planRolesOf(cells: readonly string[]): readonly (PlanRole | null)[] {
  const roles = withThemes(cells.map(planRoleOf), cells)
  const isLoose = (cell: string) => fitting(headings, headingWords(cell)) === null
  const takes = (role: PlanRole) => {
    const columns = roles.flatMap((one, at) => (one === role ? [at] : []))
    // Of several days that of the publication is the post's.
    const published = role === 'day' ? columns.find((at) => ofPublication.test(headingWords(cells[at] ?? ''))) : undefined
    if (published !== undefined) return published
    const network = role === 'network' ? columns.find((at) => ofNetworkItself.test(headingWords(cells[at] ?? ''))) : undefined
    if (network !== undefined) return network
    const whole = role === 'status' ? columns.filter((at) => !ofPart.test(headingWords(cells[at] ?? ''))) : columns
    // What the client says of a post is said last.
    const last = role === 'status' ? whole.find((at) => ofClient.test(headingWords(cells[at] ?? ''))) : undefined
    return last ?? whole.find((at) => !isLoose(cells[at] ?? '')) ?? whole[0] ?? columns[0]
  }
  return roles.map((role, at) => (role === null || severalColumns.includes(role) || takes(role) === at ? role : null))
}
