/**
 * Phrase matches written by hand from the rules of the language and of the trade, before there was a checker. What must be found
 * stands between ⟦ and ⟧ in the text. An expectation is never changed to fit: what the checker cannot do stays here, marked by
 * `cannot` with the reason, and the test fails as soon as it can.
 */
export type PhraseCase = {
  readonly rule: string
  readonly phrase: string
  readonly match: 'exact' | 'forms'
  /** Whether they are words the text must have, or must not have. */
  readonly sought: 'phrase' | 'stopWord'
  readonly marked: string
  /** Why the checker does not get this right yet; null: it does. */
  readonly cannot: string | null
}

const row = (match: 'exact' | 'forms', sought: 'phrase' | 'stopWord') => {
  return (rule: string, phrase: string, marked: string): PhraseCase => ({ rule, phrase, match, sought, marked, cannot: null })
}
const forms = row('forms', 'phrase')
const exact = row('exact', 'phrase')
const stops = row('forms', 'stopWord')
const stopsExact = row('exact', 'stopWord')
const cannot = (why: string, one: PhraseCase): PhraseCase => ({ ...one, cannot: why })

const noContext = 'a set of forms knows no context: the same letters are a form of the sought word too'

const russian: readonly PhraseCase[] = [
  // Nouns
  forms('case and number of a noun', 'букет', 'Собрали ⟦букет⟧, ещё два ⟦букета⟧ и сто ⟦букетов⟧.'),
  forms('the instrumental', 'кофейня', 'Мы гордимся нашей ⟦кофейней⟧.'),
  forms('a fleeting vowel drops out', 'рынок', 'Новинки ⟦рынка⟧ и цены на ⟦рынке⟧.'),
  forms('a fleeting vowel comes in', 'открытка', 'Пять ⟦открыток⟧ в подарок.'),
  forms('a fleeting vowel in день', 'день', 'Три ⟦дня⟧ до праздника, а потом ещё десять ⟦дней⟧.'),
  forms('к turns into ч only in another word', 'подарок', 'Дарим ⟦подарки⟧ и подарочный сертификат.'),
  forms('suppletion: человек and люди', 'человек', 'К нам пришли ⟦люди⟧.'),
  forms('suppletion: ребёнок and дети', 'ребёнок', 'Праздник для ⟦детей⟧.'),
  forms('suppletion: год and лет', 'год', 'Нам десять ⟦лет⟧.'),
  forms('an indeclinable noun', 'кофе', 'Чашка ⟦кофе⟧ и два ⟦кофе⟧ с собой.'),
  forms('an indeclinable noun is not the beginning of another', 'кофе', 'Кофейня и кофемолка.'),
  forms('a plural-only noun', 'ножницы', 'Работает ⟦ножницами⟧.'),
  forms('a phrase given in the plural counts in the singular', 'скидки', 'Только сегодня ⟦скидка⟧ и ⟦скидки⟧.'),
  forms('a phrase given in an oblique case', 'доставку', 'Оформили ⟦доставку⟧, ждём ⟦доставки⟧.'),
  forms('a noun of the third declension', 'ночь', 'Белые ⟦ночи⟧, тысяча и одна ⟦ночь⟧, той же ⟦ночью⟧.'),
  forms('a noun in -мя', 'время', 'Много ⟦времени⟧, старые ⟦времена⟧.'),
  forms('the second locative', 'сад', 'Завтрак в ⟦саду⟧.'),
  forms('the partitive in -у', 'чай', 'Налейте ⟦чаю⟧.'),
  forms('plural in -а', 'дом', 'Новые ⟦дома⟧ у реки.'),
  forms('plural in -ья', 'стул', 'Шесть ⟦стульев⟧, мягкие ⟦стулья⟧.'),
  forms('a noun that bends like an adjective', 'мороженое', 'Порция ⟦мороженого⟧.'),
  // False friends
  forms('стол is not столица', 'стол', 'Столица страны и столичный шик.'),
  forms('вода is not водитель', 'вода', 'Водитель привёз ⟦воду⟧.'),
  forms('лес is not лестница', 'лес', 'Лестница в ⟦лесу⟧.'),
  forms('кот is not который', 'кот', 'Человек, который любит ⟦котов⟧.'),
  forms('мир is not мирный', 'мир', 'Мирный договор.'),
  cannot(noContext, forms('пар is not пара in the nominative', 'пар', 'Новая пара обуви.')),
  forms('акция is not акционер', 'акция', 'Акционеры узнали об ⟦акции⟧.'),
  forms('бренд is not брендинг', 'бренд', 'Брендинг строит ⟦бренды⟧.'),
  forms('дизайн is not дизайнер', 'дизайн', 'Дизайнер показал ⟦дизайны⟧.'),
  forms('магазин is not its diminutive', 'магазин', 'Магазинчик за углом.'),
  forms('a verb with the same letters: стекло', 'стекло', 'Вымыли ⟦стекла⟧ до блеска.'),
  forms('мыть in the imperative is not wanted where мой is', 'мой', '⟦Моё⟧ утро и ⟦моя⟧ чашка, а он моет окна.'),
  cannot(noContext, forms('сталь is a metal, стали is a verb here', 'сталь', 'Цены стали ниже.')),
  cannot(noContext, forms('банк keeps money, банка keeps cucumbers', 'банк', 'На полке стоит банка огурцов.')),
  cannot(noContext, forms('белок is food, белки live in the park', 'белок', 'В парке живут белки.')),
  cannot(noContext, forms('вести is a verb, вести are news', 'вести', 'Хорошие вести из столицы.')),
  // ё and е
  forms('ё in the phrase, е in the text', 'мёд', '⟦Мед⟧ с пасеки, ложка ⟦меда⟧.'),
  forms('е in the phrase, ё in the text', 'елка', '⟦Ёлка⟧ в офисе.'),
  forms('ё comes and goes within the paradigm', 'сестра', 'Две ⟦сёстры⟧ и пять ⟦сестёр⟧.'),
  exact('ё is е in an exact match too', 'черный чай', 'Наш ⟦чёрный чай⟧.'),
  // Adjectives
  forms('gender, number and case of an adjective', 'свежий', '⟦Свежая⟧ выпечка, ⟦свежего⟧ хлеба, ⟦свежими⟧ булочками.'),
  forms('the short form', 'красивый', 'Зал ⟦красив⟧, она ⟦красива⟧.'),
  forms('degrees of comparison are not counted: suffix', 'быстрый', 'Доставка быстрее всех.'),
  forms('degrees of comparison are not counted: -ейший', 'новый', 'Новейшая модель.'),
  forms('degrees of comparison are not counted: suppletion', 'хороший', 'Станет лучше.'),
  cannot(noContext, forms('an adverb is another word', 'быстрый', 'Привезём быстро-быстро.')),
  forms('a possessive pronoun', 'наш', 'В ⟦нашей⟧ студии.'),
  forms('an ordinal', 'первый', 'С ⟦первого⟧ заказа.'),
  // Verbs
  forms('present and past', 'писать', 'Она ⟦пишет⟧, мы ⟦писали⟧.'),
  forms('suppletion: идти and шёл', 'идти', 'Он ⟦шёл⟧, она ⟦шла⟧, дождь ⟦идёт⟧.'),
  forms('the imperative', 'купить', '⟦Купите⟧ два, третий в подарок.'),
  forms('the participle belongs to its verb', 'сделать', 'Всё ⟦сделанное⟧ за год.'),
  forms('the gerund belongs to its verb', 'заказать', '⟦Заказав⟧ сегодня, получите завтра.'),
  forms('the other aspect is another verb', 'купить', 'Покупайте у нас.'),
  forms('the reflexive verb is another verb', 'мыть', 'Мыться холодной водой.'),
  forms('a verb with a prefix is another verb', 'писать', 'Подписать договор и выписать счёт.'),
  forms('a noun made of a verb is another word', 'доставить', 'Доставка завтра.'),
  forms('an alternation in the stem', 'любить', 'Я ⟦люблю⟧, ты ⟦любишь⟧.'),
  // Pronouns, numerals, function words
  forms('suppletion of a pronoun', 'я', '⟦Мне⟧ и для ⟦меня⟧.'),
  forms('a numeral', 'два', '⟦Двух⟧ хватит.'),
  forms('a preposition is not a part of a word', 'на', 'Надо ⟦на⟧ море.'),
  // Names
  forms('a first name', 'Анна', 'Спросите ⟦Анну⟧ или напишите ⟦Анне⟧.'),
  forms('a first name given in an oblique case', 'Анной', '⟦Анна⟧ ответит, с ⟦Анной⟧ легко.'),
  forms('a city', 'Москва', 'Из ⟦Москвы⟧ в ⟦Москву⟧ через ⟦москву⟧.'),
  forms('a city that does not bend', 'Сочи', 'Отдых в ⟦Сочи⟧.'),
  forms('a city in the plural', 'Чебоксары', 'Живём в ⟦Чебоксарах⟧.'),
  forms('a surname', 'Иванов', 'Колонка ⟦Иванова⟧, интервью с ⟦Ивановым⟧.'),
  forms('a name of two words bends in both', 'Нижний Новгород', 'Едем в ⟦Нижний Новгород⟧, живём в ⟦Нижнем Новгороде⟧.'),
  forms('Москва is not москвич', 'Москва', 'Москвичи и московский трафик.'),
  // Words of the trade
  forms('рилс bends though no dictionary has it', 'рилс', 'Снимаем ⟦рилс⟧, монтируем ⟦рилсы⟧, десять ⟦рилсов⟧.'),
  forms('сторис does not bend', 'сторис', 'Ежедневные ⟦сторис⟧, смотрите в ⟦сторис⟧.'),
  forms('маркетплейс', 'маркетплейс', 'На ⟦маркетплейсе⟧ и вне ⟦маркетплейсов⟧.'),
  forms('таргетолог', 'таргетолог', 'Ищем ⟦таргетолога⟧.'),
  forms('лендинг', 'лендинг', 'Два ⟦лендинга⟧ за неделю.'),
  forms('нейросеть keeps its prefix', 'нейросеть', '⟦Нейросети⟧ рисуют, а рыбацкие сети сохнут.'),
  forms('инфлюенсер', 'инфлюенсер', 'Посев у ⟦инфлюенсеров⟧.'),
  forms('контент-план bends in its last part', 'контент-план', 'Без ⟦контент-плана⟧ никуда.'),
  forms('an abbreviation', 'СММ', 'Про ⟦СММ⟧ и ⟦смм⟧.'),
  forms('лид is not лидер', 'лид', 'Лидер рынка даёт ⟦лиды⟧.'),
  forms('пост is not постоянный', 'пост', 'Постоянно пишем ⟦посты⟧.'),
  forms('подписчик', 'подписчик', 'Нам 10 000 ⟦подписчиков⟧!'),
  forms('телеграм-канал by its part', 'канал', 'В телеграм-⟦канале⟧ новости.'),
  forms('a talked plural of a word that does not bend', 'сторис', 'Ваши ⟦сторисы⟧ пропали.'),
  forms('a talked short form', 'инста', 'Пишите в ⟦инсту⟧.'),
  forms('a verb of the trade', 'репостить', '⟦Репостим⟧ друзей, он ⟦репостил⟧.'),
  forms('таргет is not таргетинг', 'таргет', 'Таргетинг дороже ⟦таргета⟧.'),
  forms('хештег in either spelling is a word of its own', 'хештег', 'Пять ⟦хештегов⟧, а хэштеги отдельно.'),
  forms('дзен', 'дзен', 'Статьи в ⟦Дзене⟧.'),
  forms('подкаст', 'подкаст', 'Слушаем ⟦подкасты⟧ о подкастинге.'),
  forms('бан is not баня', 'бан', 'Получил ⟦бан⟧, боится ⟦бана⟧, топит баню и идёт в баньку, а то и в бани.'),
  forms('лид, in the cases a name does not have', 'лид', 'Сто ⟦лидов⟧, за каждым ⟦лидом⟧.'),
  forms('гивевей', 'гивевей', 'Участвуйте в ⟦гивевее⟧, два ⟦гивевея⟧.'),
  forms('мем, of three letters', 'мем', 'Лента ⟦мемов⟧.'),
  forms('квиз', 'квиз', 'Прошли ⟦квиз⟧, сто ⟦квизов⟧.'),
  // Phrases of several words
  forms('both words bend on their own', 'доставка цветов', '⟦Доставка цветов⟧ и ⟦доставкой цветка⟧ заняты.'),
  forms('the order of the words counts', 'доставка цветов', 'Цветов доставка.'),
  forms('a word between breaks the phrase', 'доставка цветов', 'Доставка свежих цветов.'),
  forms('a preposition in the phrase', 'кофе с собой', 'Берите ⟦кофе с собой⟧.'),
  exact('an exact phrase does not bend', 'доставка цветов', 'Доставкой цветов, но: ⟦доставка цветов⟧.'),
  exact('letter case is not looked at', 'доставка цветов', '⟦ДОСТАВКА ЦВЕТОВ⟧, ⟦Доставка цветов⟧.'),
  exact('a single word as a whole', 'студия', 'Киностудия и студиями, ⟦студия⟧.'),
  exact('overlapping matches count once', 'ля ля', '⟦ля ля⟧ ля, а тут ⟦ля ля⟧ ⟦ля ля⟧.'),
  exact('spaces of any number and kind', 'доставка цветов', '⟦доставка  цветов⟧, ⟦доставка\u00a0цветов⟧.'),
  // Punctuation, lines
  exact('a comma within is no obstacle', 'доставка цветов Казань', '⟦Доставка цветов, Казань⟧.'),
  exact('a colon or a dash within is no obstacle', 'кофейня Москва', '⟦Кофейня: Москва⟧; ⟦кофейня — Москва⟧.'),
  exact('quotes within are no obstacle', 'студия Ромашка', '⟦Студия «Ромашка⟧» открыта.'),
  exact('the end of a sentence breaks the phrase', 'доставка цветов', 'Есть доставка. Цветов много.'),
  exact('so do ! ? and …', 'наш кофе', 'Он наш! Кофе готов. Наш? Кофе? Наш… Кофе.'),
  exact('a semicolon breaks the phrase', 'наш кофе', 'Чай не наш; кофе наш.'),
  exact('a line end breaks the phrase', 'наш кофе', 'Выбор наш\nКофе дня'),
  exact('a paragraph end breaks the phrase', 'наш кофе', 'Выбор наш\n\nКофе дня'),
  exact('a full stop that the phrase has itself', 'Яндекс.Маркет', 'Мы на ⟦Яндекс.Маркет⟧.'),
  forms('a full stop that the phrase has itself, bent', 'Яндекс.Маркет', 'Найдёте на ⟦Яндекс.Маркете⟧.'),
  // Hyphens
  forms('a hyphenated phrase bends in each part', 'интернет-магазин', 'В ⟦интернет-магазине⟧.'),
  forms('a hyphen may be a space where forms are free', 'интернет-магазин', 'Наш ⟦интернет магазин⟧.'),
  exact('an exact hyphen is a hyphen', 'интернет-магазин', 'Интернет магазин, но ⟦интернет-магазин⟧.'),
  exact('a non-breaking hyphen is a hyphen', 'интернет-магазин', 'Это ⟦интернет\u2011магазин⟧.'),
  forms('a part of a hyphenated word is a word', 'специалист', 'Ищем SMM-⟦специалиста⟧.'),
  forms('a particle makes no part: кто-то', 'кто', 'Кто-то пришёл. ⟦Кто⟧ там?'),
  forms('a prefix makes no part: по-русски', 'по', 'Говорим по-русски, ⟦по⟧ делу.'),
  exact('a dash with spaces is not a hyphen', 'мечта', '⟦Мечта⟧ - это план.'),
  // Emoji, numbers, signs
  exact('an emoji touches the word', 'скидка', '🔥⟦Скидка⟧🔥'),
  exact('an emoji breaks a phrase', 'люблю кофе', 'Люблю ☕ кофе, ⟦люблю кофе⟧ ☕'),
  exact('a joined emoji does not shift the place', 'кофе', '👩‍👩‍👧 ⟦кофе⟧'),
  exact('a hashtag is a word', 'кофе', '#⟦кофе⟧ #кофемания'),
  exact('underscores part words', 'кофе', '#⟦кофе⟧_дня'),
  exact('a number as a whole', 'скидка 5', 'Скидка 50 и ⟦скидка 5⟧.'),
  exact('a per cent sign belongs to the phrase', 'скидка 5%', 'Скидка 5 рублей, ⟦скидка 5%⟧, ⟦скидка 5 %⟧.'),
  exact('a decimal is one number', '2,5', 'Кофе за 2,50, сахара ⟦2,5⟧.'),
  exact('an address is no text', 'кофе', 'https://example.com/кофе и example.ru/кофе, зато ⟦кофе⟧.'),
  exact('a mention is no text', 'coffee', '@coffee_moscow, ⟦coffee⟧'),
  // Invisible and look-alike
  exact('a soft hyphen is not seen', 'маркетинг', 'Весь ⟦марке\u00adтинг⟧.'),
  exact('a zero-width space is not seen', 'маркетинг', 'Весь ⟦марке\u200bтинг⟧.'),
  exact('a stress mark is not seen', 'замок', 'Старый ⟦за\u0301мок⟧.'),
  exact('й of two code points is й', 'чай', 'Чёрный ⟦чаи\u0306⟧.'),
  exact('a key phrase with a Latin letter inside is not the phrase', 'косметика', 'Наша кoсметика.'),
  stopsExact('a stop word hidden by a Latin letter is found', 'косметика', 'Наша ⟦кoсметика⟧.'),
  stops('a stop word bends', 'лучший', '⟦Лучшие⟧ цены, ⟦лучшего⟧ качества.'),
  stops('a stop word only as a whole', 'бесплатный', 'Бесплатность не в счёт, а ⟦бесплатная⟧ доставка да.'),
  stopsExact('a stop word is no part of another', 'гарант', 'Гарантия года.'),
]

const english: readonly PhraseCase[] = [
  forms('plural', 'brand', 'A ⟦brand⟧ among ⟦brands⟧.'),
  forms('possessive', 'brand', 'The ⟦brand’s⟧ voice and the ⟦brand\u0027s⟧ face.'),
  forms('an irregular plural', 'child', 'Toys for ⟦children⟧.'),
  forms('-f turns into -ves', 'leaf', 'Green ⟦leaves⟧.'),
  forms('-y turns into -ies', 'story', 'Tell ⟦stories⟧.'),
  forms('-is turns into -es', 'analysis', 'Two ⟦analyses⟧.'),
  forms('a plural in the phrase', 'stories', 'One ⟦story⟧, many ⟦stories⟧.'),
  forms('third person, past and -ing', 'post', 'He ⟦posts⟧, we ⟦posted⟧, they are ⟦posting⟧.'),
  forms('post is not poster', 'post', 'A poster on the wall.'),
  forms('a doubled consonant', 'plan', 'We ⟦planned⟧ and keep ⟦planning⟧.'),
  forms('a silent e', 'schedule', '⟦Scheduled⟧ and ⟦scheduling⟧.'),
  forms('an irregular verb', 'write', 'She ⟦wrote⟧ what was ⟦written⟧.'),
  forms('another irregular verb', 'run', 'He ⟦ran⟧, ⟦runs⟧ and is ⟦running⟧.'),
  forms('suppletion', 'go', 'They ⟦went⟧.'),
  forms('be', 'be', 'It ⟦is⟧, it ⟦was⟧, they ⟦are⟧.'),
  forms('a form in the phrase', 'written', 'I ⟦write⟧, you ⟦wrote⟧.'),
  forms('both spellings of a doubled l', 'travel', '⟦Travelled⟧ or ⟦traveled⟧.'),
  forms('universe is not university', 'universe', 'The university of life.'),
  forms('organ is not organisation', 'organ', 'Our organisation.'),
  forms('news has no singular', 'news', 'Good ⟦news⟧, nothing new.'),
  forms('comparison is not counted', 'big', 'Bigger is better.'),
  forms('both words of a phrase', 'gift card', '⟦Gift cards⟧ for all.'),
  forms('suppletion of a noun', 'person', 'One ⟦person⟧, many ⟦people⟧.'),
  forms('a verb of the trade', 'repost', 'We ⟦reposted⟧ it.'),
  forms('see is not seed', 'see', 'A seed you never ⟦saw⟧.'),
  forms('marketing is not market', 'marketing', 'The market of ⟦marketing⟧.'),
  forms('an article between breaks the phrase', 'read post', 'Read the post.'),
  forms('a word of the trade', 'reel', 'Three ⟦reels⟧ a week.'),
  forms('an unknown word', 'unboxing', 'Our ⟦unboxings⟧.'),
  forms('a hyphenated word', 'follow-up', 'Two ⟦follow-ups⟧.'),
  forms('the author of a case of letters', 'iPhone', 'New ⟦IPHONES⟧.'),
  exact('an apostrophe of either kind', 'don’t stop', '⟦Don\u0027t stop⟧ now.'),
  exact('exact does not bend', 'brand', 'Brands and a ⟦brand⟧.'),
  exact('R&D', 'R&D', 'Our ⟦R&D⟧ team, R and D.'),
  exact('a plus belongs to the word', 'C++', 'C and ⟦C++⟧.'),
  stopsExact('a stop word hidden by a Cyrillic letter is found', 'casino', 'Best ⟦c\u0430sino⟧.'),
  forms('Latin and Cyrillic in one phrase', 'SMM специалист', 'Два ⟦SMM-специалиста⟧.'),
]

/** The whole table. */
export const phraseCases: readonly PhraseCase[] = [...russian, ...english]
