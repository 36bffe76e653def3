import { createInstance } from 'i18next'
import { describe, expect, it } from 'vitest'
import { problemKinds } from '#shared/contract/problem.ts'
import { shownStatuses } from '#shared/domain/posts/shown-status.ts'
import { publishProblemKinds } from '#shared/domain/publishing/problem.ts'
import { type Language, texts } from '#shared/text/index.ts'

type Words = { readonly [key: string]: string | Words }
const plural = /_(zero|one|two|few|many|other)$/

/** Every key with its words, nested ones dotted. */
function flat(words: Words, under = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[under + key, value] as const] : flat(value, `${under}${key}.`),
  )
}
const keysOf = (words: Words) => [...new Set(flat(words).map(([key]) => key.replace(plural, '')))].sort()
const slots = (text: string) => [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name))].sort()

const namespaces = Object.keys(texts.ru) as (keyof typeof texts.ru)[]
const languages = ['ru', 'en'] as const satisfies readonly Language[]

describe.each(namespaces)('the words of %s', (namespace) => {
  const ru = texts.ru[namespace] as unknown as Words
  const en = texts.en[namespace] as unknown as Words

  it('have the same keys in Russian and English', () => expect(keysOf(ru)).toEqual(keysOf(en)))

  it('fill in the same values in both', () => {
    const filled = (words: Words) =>
      Object.fromEntries(
        [...Map.groupBy(flat(words), ([key]) => key.replace(plural, ''))].map(([key, forms]) => [
          key,
          [...new Set(forms.flatMap(([, text]) => slots(text)))].filter((name) => name !== 'count').sort(),
        ]),
      )
    expect(filled(ru)).toEqual(filled(en))
  })

  it.each(languages)('have every plural form of %s', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    const words = language === 'ru' ? ru : en
    const counted = flat(words).filter(([key]) => plural.test(key))
    for (const [base, found] of Map.groupBy(counted, ([key]) => key.replace(plural, ''))) {
      expect([base, found.map(([key]) => key.slice(base.length + 1)).sort()]).toEqual([base, forms])
    }
  })

  it.each(languages)('are not empty and do not shout in %s', (language) => {
    for (const [key, text] of flat(language === 'ru' ? ru : en)) {
      expect([key, text.trim()]).not.toEqual([key, ''])
      expect([key, /!(?!=)/.test(text)]).toEqual([key, false])
    }
  })
})

describe.each(languages)('in %s', (language) => {
  const { problems, status } = texts[language] as unknown as { problems: Words; status: Words }

  it('every refusal has a sentence', () => {
    expect(
      Object.keys(problems)
        // A sentence may have a second form for a context, after a low line.
        .filter((key) => key !== 'publish' && !key.includes('_'))
        .sort(),
    ).toEqual([...problemKinds].sort())
  })
  it('every publishing problem has a sentence', () => {
    expect(Object.keys(problems.publish as Words).sort()).toEqual([...publishProblemKinds].sort())
  })
  // `late` is a mark of the queue, not a status.
  it('every status has its word', () => expect(Object.keys(status).sort()).toEqual([...shownStatuses, 'late'].sort()))

  it('a refusal names what it is about', async () => {
    const i18n = createInstance()
    await i18n.init({ lng: language, resources: { [language]: texts[language] as never }, interpolation: { escapeValue: false } })
    const values = { network: 'Bluesky', used: 312, limit: 300, over: 12 }
    expect(i18n.t('textTooLong', { ns: 'problems', ...values })).toBe(
      language === 'ru'
        ? 'Текст длиннее, чем принимает Bluesky: 312 из 300. Сократите его на 12'
        : 'The text is longer than Bluesky takes: 312 of 300. Shorten it by 12',
    )
    expect(i18n.t('post.reschedule', { ns: 'undo' })).toBe(language === 'ru' ? 'Пост перенесён' : 'Post moved')
  })
})
