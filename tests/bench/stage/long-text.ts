import { loadEnglishForms } from '#main/words/english-forms.ts'
import { loadRussianForms } from '#main/words/russian-forms.ts'
import { withForms, wordsToCompile } from '#shared/domain/briefs/compile-forms.ts'
import { noTextRequirements, type TextRequirements } from '#shared/domain/briefs/text-requirements.ts'

/** Twenty key phrases, all by forms; some stand in the text often, some never. */
const phrases = [
  'доставка цветов',
  'свежий букет',
  'интернет-магазин',
  'заказать букет',
  'курьер',
  'скидка на первый заказ',
  'промокод',
  'акция',
  'сторис',
  'рилс',
  'праздник',
  'день',
  'Казань',
  'любой вкус',
  'бюджет',
  'букет онлайн',
  'подписываться',
  'вкус и бюджет',
  'gift card',
  'наш магазин',
]
const stopWords = ['лучший', 'дешёвый', 'уникальный', 'качественный', 'гарантия']

const sentences = [
  'Доставка цветов в Казани работает каждый день, даже в праздник.',
  'Наш интернет-магазин собрал свежие букеты на любой вкус и бюджет.',
  'Закажите букет онлайн — курьер привезёт его за 2 часа.',
  'Скидка 20 % на первый заказ по промокоду «ВЕСНА» 🌷',
  'Подписывайтесь: сторис и рилс выходят дважды в неделю, gift cards — всегда!',
]

/** A text of so many UTF-16 units in paragraphs of five sentences. */
export function longText(length: number): string {
  let text = ''
  for (let i = 0; text.length < length; i += 1) text += `${sentences[i % sentences.length]}${(i + 1) % 5 === 0 ? '\n\n' : ' '}`
  return text.slice(0, length).trimEnd()
}

/** What a strict client asks of such a text: a length, twenty phrases, five stop words and a link, forms compiled. */
export async function strictRequirements(): Promise<TextRequirements> {
  const [russian, english] = [await loadRussianForms(), loadEnglishForms()]
  const asked: TextRequirements = {
    ...noTextRequirements,
    length: { min: 9000, max: 11_000, unit: 'charactersNoSpaces' },
    phrases: phrases.map((text, i) => ({ id: `phrase${i}`, text, match: 'forms', forms: null, min: 1, max: 5 })),
    links: [{ id: 'link', url: 'https://example.com/bouquets', anchor: null }],
    stopWords: stopWords.map((text, i) => ({ id: `stop${i}`, text, match: 'forms', forms: null })),
  }
  return withForms(asked, new Map(wordsToCompile(asked).map((word) => [word, /[a-z]/.test(word) ? english(word) : russian(word)])))
}
