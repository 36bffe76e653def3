import type { Stage } from '#shared/domain/posts/post.ts'
import { foldedName, withoutSigns } from '#shared/networks/nicknames.ts'

/** Words of statuses by the stage they mean; the first that fits is taken. */
const words: readonly (readonly [stage: Stage, fits: RegExp])[] = [
  [
    'inWork',
    /(?:доработ|правк|в работе|пишется|делается|в процессе|в производстве|working on|in progress|in work|wip|returned|revis|changes|^(?:на )?(?:съемк|монтаж|верстк|дизайн)\S*$|^stuck$|снимаем|монтируем|у (?:дизайнер|копирайтер|монтажер|автор)|^(?:in )?(?:editing|filming|shooting|design|writing|production)$)/u,
  ],
  // «Почти готово», «готовится», «текст готов»: of the post something is still to come.
  ['inWork', /(?:готовит|готовят|подготовк|(?:почти|частично|наполовину|almost|nearly|partly|partially) )/u],
  ['inWork', /(?:^|[\s,;])(?:текст|дизайн|визуал|макет|картинк|фото|видео|copy|text|design|visual|video)\S* (?:is )?(?:готов|ready|done)/u],
  [
    'review',
    /(?:провер|на согласован|ждет согласован|жд(?:ем|ет|ут) (?:ответ\S* )?клиент|на утвержд|у клиента|отправлен\S* клиент|review|pending|awaiting|approval)/u,
  ],
  ['brief', /(?:тз|бриф|задани|brief)/u],
  [
    'draft',
    /(?:^|\s)(?:не (?:[^\s,;.]+ )?(?:готов|опублик|согласов|утвержд|одобр|размещ|вы[шл]|запланир|начат|сделан|снят|написан|смонтир)|(?:not|never) (?:[^\s,;.]+ )?(?:ready|approved|published|posted|scheduled|done|live|started|complete)|incomplete|un(?:published|approved|scheduled|posted))/u,
  ],
  ['draft', /(?:чернов|новый|план$|to ?do|draft)/u],
  [
    'approved',
    /(?:опубликован|выш(?:ел|л[аио])|размещ|выложен|запланир|согласован|утвержд|готов|отлож|таймер|ожидает публикац|в очереди|передано сети|одобрен|^согл$|^утв$|^ok(?:ay)?$|^ок(?:ей)?$|published|posted|scheduled|queued|approved|ready|done|live|^completed?$)/u,
  ],
  ['idea', /(?:иде[яи]|idea|backlog|бэклог)/u],
  // Signs that stand for the words.
  ['approved', /^(?:✅|✔|☑|🟢|👍|\ufe0f)+$/u],
  ['inWork', /^(?:⏳|⌛|🔄|🟡|🛠|✍|\ufe0f)+$/u],
]

const out = /^(?:уже )?(?:опубликован|вышел|вышла|вышло|размещен|выложен|published|posted|live|sent|went out)/u

/** Whether a status says that the audience has the post. */
export function isOutStatus(status: string): boolean {
  return out.test(withoutSigns(foldedName(status)))
}

/** Whether a status says that the post will not be: it is not to come back as a draft. */
export function isCancelled(status: string): boolean {
  return /(?:отменен|отмена$|снят[оа]? с|не выходит|отказ|cancel|dropped|killed)/u.test(foldedName(status))
}

/** The stage a status of a plan means; null: no word that is known. */
export function stageNamed(status: string): Stage | null {
  const said = foldedName(status)
  if (said === '') return null
  return words.find(([, fits]) => fits.test(said))?.[0] ?? null
}
