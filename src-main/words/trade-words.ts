/** Words of the trade by the dictionary word they bend like. */
const bentLike: readonly (readonly [model: string, words: string])[] = [
  ['клуб', 'бан вайб гайд гив гиф дайв зум инстаграм каст лид мем мод рилз саб скилл фан фид фуд хаб шот'],
  ['матч', 'пуш рич тач'],
  ['лента', 'инста'],
  ['музей', 'гивевей'],
]

/**
 * Words that the dictionary lacks and its guesser gets wrong: it takes `бан` for a form of `баня`, or is silent about a word of
 * three letters. Each with the dictionary word that bends the same way; the rest of the trade's words it guesses well.
 */
export const tradeWords: ReadonlyMap<string, string> = new Map(
  bentLike.flatMap(([model, words]) => words.split(' ').map((word) => [word, model] as const)),
)
