import { describe, expect, it } from 'vitest'
import type { DayKey } from '#shared/kernel/time.ts'
import { networkIn, networkNamed } from '#shared/networks/nicknames.ts'
import { type DayRules, readPlanDay } from '#shared/plan-files/plan-day.ts'
import { planRoleOf } from '#shared/plan-files/plan-headings.ts'
import { dayRules } from '#shared/plan-files/plan-mapping.ts'
import { readTime, readTimeCell } from '#shared/plan-files/plan-time.ts'
import { cellPosts } from '#shared/plan-files/read-grid-cell.ts'
import { splitNetworks } from '#shared/plan-files/split-networks.ts'
import { stageNamed } from '#shared/plan-files/stage-words.ts'
import { withoutMarkup, withWords } from '#shared/plan-files/text-cell.ts'

const today = '2026-11-26' as DayKey
const rules: DayRules = dayRules({ dayOrder: 'dayFirst', year: null, month: null }, today)
const dayOf = (cell: string, other: DayRules = rules) => {
  const read = readPlanDay(cell, other)
  return read.kind === 'day' ? (read.time === null ? read.day : `${read.day} ${read.time}`) : read.kind
}

describe('readPlanDay', () => {
  it.each([
    ['5 ноября', '2026-11-05'],
    ['5 ноя', '2026-11-05'],
    ['5 ноября 2026 г.', '2026-11-05'],
    ['Чт, 5 ноября 2026 г. в 18:30', '2026-11-05 18:30'],
    ['пн 05.11', '2026-11-05'],
    ['05.11 (чт)', '2026-11-05'],
    ['05.11.', '2026-11-05'],
    ['05.11.26', '2026-11-05'],
    ['05.11.2026, 18:30', '2026-11-05 18:30'],
    ['05/11/2026 18:30', '2026-11-05 18:30'],
    ['5 ноября 18-30', '2026-11-05 18:30'],
    ['2026-11-05', '2026-11-05'],
    ['2026-11-05T18:30', '2026-11-05 18:30'],
    ['Nov 5', '2026-11-05'],
    ['November 5th, 2026', '2026-11-05'],
    ['5th of November', '2026-11-05'],
    ['Thu, 5 Nov 2026 6pm', '2026-11-05 18:00'],
    ['до 5 ноября', '2026-11-05'],
    ['6.XII', '2026-12-06'],
    ['6/XII/26', '2026-12-06'],
    ['6 . ХІІ . 2026 18:30', '2026-12-06 18:30'],
    ['2.I', '2027-01-02'],
    ['6.XIII', 'unreadable'],
    ['46331', '2026-11-05'],
    ['46331.7708333', '2026-11-05 18:30'],
    ['29.02.2028', '2028-02-29'],
    ['29.02.2027', 'noSuchDay'],
    ['45 ноября', 'noSuchDay'],
    ['31 апреля', 'noSuchDay'],
    ['05.13.2026', 'noSuchDay'],
    ['скоро', 'unreadable'],
    ['12', 'unreadable'],
    ['5 ноября, уточнить', 'unreadable'],
    ['', 'missing'],
    ['Пн', 'missing'],
    ['—', 'missing'],
  ])('reads «%s» as %s', (cell, day) => {
    expect(dayOf(cell)).toBe(day)
  })

  it('takes the year that is nearest to today, or goes forward from the one that is given', () => {
    expect(dayOf('5 января')).toBe('2027-01-05')
    expect(dayOf('5 октября')).toBe('2026-10-05')
    const from2025 = dayRules({ dayOrder: null, year: 2025, month: null }, today)
    expect(['30 декабря', '5 января', '6 января'].map((cell) => dayOf(cell, from2025))).toEqual(['2025-12-30', '2026-01-05', '2026-01-06'])
  })

  it('asks which part of 05/11 is the day, and counts serials from 1904 where the workbook does', () => {
    const open = dayRules({ dayOrder: null, year: null, month: null }, today)
    expect(dayOf('05/11/2026', open)).toBe('twoWays')
    expect(dayOf('25/11/2026', open)).toBe('2026-11-25')
    expect(dayOf('05/11/2026', { ...open, order: 'monthFirst' })).toBe('2026-05-11')
    expect(dayOf('44869', { ...open, from1904: true })).toBe('2026-11-05')
  })
})

describe('readTime', () => {
  it.each([
    ['18:30', '18:30'],
    ['18.30', '18:30'],
    ['18-30', '18:30'],
    ['9:05', '09:05'],
    ['18:30:00', '18:30'],
    ['6pm', '18:00'],
    ['6:30 p.m.', '18:30'],
    ['12 am', '00:00'],
    ['в 18', '18:00'],
    ['18 ч', '18:00'],
    ['18ч30', '18:30'],
    ['6 вечера', '18:00'],
    ['9 утра', '09:00'],
    ['18:30 МСК', '18:30'],
    ['18:30 (мск)', '18:30'],
    ['18:00–19:00', '18:00'],
    ['0.7708333', '18:30'],
    ['утро', '09:00'],
    ['Утро (9:30)', '09:30'],
    ['до 12:00', '12:00'],
    ['после обеда', '14:00'],
    ['с 18:00 до 19:00', '18:00'],
    ['с 9 до 10', '09:00'],
    ['10-12', '10:00'],
    ['0.75', '18:00'],
    ['0.30', '00:30'],
    ['25:00', 'unreadable'],
    ['18:75', 'unreadable'],
    ['13 pm', 'unreadable'],
    ['18', 'unreadable'],
    ['уточнить', 'unreadable'],
    ['', 'missing'],
  ])('reads «%s» as %s', (cell, time) => {
    const read = readTime(cell)
    expect(read.kind === 'time' ? read.time : read.kind).toBe(time)
  })
})

describe('a cell of a column of times', () => {
  it.each([
    ['18', '18:00'],
    ['24', 'unreadable'],
    ['TBD', 'missing'],
    ['уточняется', 'missing'],
    ['в течение дня', 'missing'],
    ['завтра', 'unreadable'],
  ])('«%s» is %s', (cell, time) => {
    const read = readTimeCell(cell)
    expect(read.kind === 'time' ? read.time : read.kind).toBe(time)
  })

  it.each([
    ['18:30', null],
    ['18:30 МСК', 'Europe/Moscow'],
    ['18:30 (МСК+2)', 'Etc/GMT-5'],
    ['10:00 UTC', 'UTC'],
    ['10:00 UTC-3', 'Etc/GMT+3'],
    ['5:30 p.m. EST', 'America/New_York'],
    ['18:30 по московскому времени', 'Europe/Moscow'],
  ])('«%s» is told by the clock of %s', (cell, zone) => {
    expect(readTimeCell(cell)).toMatchObject({ kind: 'time', zone })
  })
})

describe('headings', () => {
  it.each([
    ['Дата', 'day'],
    ['Дата публикации', 'day'],
    ['День', 'day'],
    ['День недели', null],
    ['Время', 'time'],
    ['Время выхода (МСК)', 'time'],
    ['Соцсеть', 'network'],
    ['Соц. сети', 'network'],
    ['Площадка', 'network'],
    ['Рубрика', 'rubric'],
    ['Тип контента', 'rubric'],
    ['Тема', 'theme'],
    ['Тема поста', 'theme'],
    ['Заголовок', 'theme'],
    ['Текст поста', 'text'],
    ['ТЕКСТ', 'text'],
    ['Визуал', 'visual'],
    ['Статус', 'status'],
    ['Хэштеги', 'hashtags'],
    ['Ссылка', 'link'],
    ['Ссылка на картинку', 'visual'],
    ['Ссылка на пост', null],
    ['Социальная сеть', 'network'],
    ['Где', 'network'],
    ['Формат', 'format'],
    ['Approved?', 'status'],
    ['Дедлайн', null],
    ['Срок дизайна', null],
    ['Срок публикации', 'day'],
    ['Copy due', null],
    ['Ответственный', 'person'],
    ['Кампания', 'campaign'],
    ['Метки', 'tags'],
    ['Комментарии', null],
    ['Часовой пояс', null],
    ['№', null],
    ['date', 'day'],
    ['Publish date', 'day'],
    ['network', 'network'],
    ['Platform', 'network'],
    ['Copy', 'text'],
    ['Caption', 'text'],
    ['Content pillar', 'rubric'],
    ['Visual / asset', 'visual'],
    ['Owner', 'person'],
    ['Post type', 'rubric'],
    ['ВК', 'ofNetwork'],
    ['Инстаграм*', 'ofNetwork'],
    ['Текст для VK', 'ofNetwork'],
    ['Ссылка VK', 'link'],
    ['', null],
  ])('take «%s» as %s', (heading, role) => {
    expect(planRoleOf(heading)).toBe(role)
  })
})

describe('networks by their nicknames', () => {
  it.each([
    ['вк', 'vk'],
    ['ВКонтакте', 'vk'],
    ['инста', 'instagram'],
    ['Инстаграм*', 'instagram'],
    ['тг', 'telegram'],
    ['телега', 'telegram'],
    ['ютуб', 'youtube'],
    ['одноклассники', 'ok'],
    ['fb', 'facebook'],
    ['Дзен', 'dzen'],
    ['twitter', 'x'],
    ['рассылка', null],
    ['запрещёнграм', 'instagram'],
    ['IG Stories', 'instagram'],
    ['ВК пост', 'vk'],
    ['Дзена', 'dzen'],
    ['телеге', 'telegram'],
    ['Одноклассников', 'ok'],
    ['телеграм-канала', 'telegram'],
    ['Ока', null],
    ['🗨 Тг', 'telegram'],
  ])('«%s» is %s', (name, network) => {
    expect(networkNamed(name)).toBe(network)
  })

  it('finds a network in a longer name, and parts the names of a cell', () => {
    expect(networkIn('Instagram Stories')).toBe('instagram')
    expect(splitNetworks('ВК, ТГ / инста')).toEqual(['ВК', 'ТГ', 'инста'])
    expect(splitNetworks('вк тг')).toEqual(['вк', 'тг'])
    expect(splitNetworks('VK (Булочная, №1); Telegram')).toEqual(['VK (Булочная, №1)', 'Telegram'])
    expect(splitNetworks('Наш сайт и рассылка')).toEqual(['Наш сайт', 'рассылка'])
    expect(splitNetworks('вк\nВК')).toEqual(['ВК'])
  })
})

describe('statuses', () => {
  it.each([
    ['Идея', 'idea'],
    ['Черновик', 'draft'],
    ['не готово', 'draft'],
    ['В работе', 'inWork'],
    ['на доработке', 'inWork'],
    ['На согласовании', 'review'],
    ['Согласовано', 'approved'],
    ['Опубликовано', 'approved'],
    ['не опубликовано', 'draft'],
    ['Published', 'approved'],
    ['Pending approval', 'review'],
    ['ТЗ выдано', 'brief'],
    ['???', null],
  ])('«%s» is %s', (word, stage) => {
    expect(stageNamed(word)).toBe(stage)
  })
})

describe('cells of a grid', () => {
  it('part time, networks and text', () => {
    expect(cellPosts('18:30 ВК, ТГ: Открытие')).toEqual([
      { time: '18:30', zone: null, networks: ['ВК', 'ТГ'], rubric: '', text: 'Открытие' },
    ])
    expect(cellPosts('18:30 ВК Открытие')).toEqual([{ time: '18:30', zone: null, networks: ['ВК'], rubric: '', text: 'Открытие' }])
    expect(cellPosts('[Польза] Рецепт хлеба (вк, тг)')).toEqual([
      { time: null, zone: null, networks: ['вк', 'тг'], rubric: 'Польза', text: 'Рецепт хлеба' },
    ])
    expect(cellPosts('Telegram запустил сторис')).toEqual([
      { time: null, zone: null, networks: [], rubric: '', text: 'Telegram запустил сторис' },
    ])
    expect(cellPosts('10:00 Утро\n18:00 Вечер\nи ещё строка')).toEqual([
      { time: '10:00', zone: null, networks: [], rubric: '', text: 'Утро' },
      { time: '18:00', zone: null, networks: [], rubric: '', text: 'Вечер\nи ещё строка' },
    ])
  })
})

describe('HTML in a cell', () => {
  it('becomes words and lines, scripts become nothing', () => {
    expect(withoutMarkup('<p>Мы <b>открылись</b></p><p>Ждём&nbsp;вас<br>завтра</p>')).toBe('Мы открылись\n\nЖдём вас\nзавтра')
    expect(withoutMarkup('<a href="https://x.test/a">Сайт</a> <script>alert(1)</script>')).toBe('Сайт https://x.test/a')
    expect(withoutMarkup('Цена < 100 и > 50')).toBe('Цена < 100 и > 50')
  })

  it('puts a theme before its text unless it begins with it', () => {
    expect(withWords('Открытие', 'Мы открылись')).toBe('Открытие\n\nМы открылись')
    expect(withWords('Открытие', 'Открытие! Ждём')).toBe('Открытие! Ждём')
  })
})
