import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#main/app/system-clock.ts'
import { createWordForms, type WordForms } from '#main/words/word-forms.ts'
import { wordsWorker } from '#tests/support/running-program.ts'

const log = { debug() {}, info() {}, warn() {}, error() {} }
let words: WordForms

beforeAll(() => {
  words = createWordForms({ workerPath: wordsWorker, clock: systemClock(), log })
})
afterAll(() => words.stop())

async function formsOf(word: string): Promise<readonly string[]> {
  const forms = await words.formsOf([word])
  if (!forms.ok) throw new Error(forms.problem.detail)
  return [...(forms.value[0] ?? [])].sort()
}

describe('forms of a Russian word', () => {
  it('are its whole paradigm, ё as е', async () => {
    expect(await formsOf('мед')).toEqual(
      expect.arrayContaining(['мед', 'меда', 'меде', 'медом', 'меду', 'меды', 'медов', 'медам', 'медами', 'медах'].sort()),
    )
  })

  it('of a word that does not bend are itself', async () => {
    expect(await formsOf('кофе')).toEqual(['кофе'])
  })

  it('of a homonym are those of the word whose base form it is', async () => {
    const forms = await formsOf('стекло')
    expect(forms).toContain('стеклами')
    expect(forms).not.toContain('стечь')
  })

  it('keep to the degree of comparison the word stands in', async () => {
    expect(await formsOf('новый')).not.toContain('новее')
    expect(await formsOf('новейший')).toEqual(expect.arrayContaining(['новейшая', 'новейшего']))
    expect(await formsOf('новейший')).not.toContain('новая')
  })

  it('of a word with a guessed prefix keep the prefix', async () => {
    const forms = await formsOf('нейросеть')
    expect(forms).toContain('нейросетями')
    expect(forms).not.toContain('сетями')
  })
})

describe('forms of an English word', () => {
  it.each([
    ['story', ['stories', 'story', "story's"]],
    ['write', ['writes', 'writing', 'written', 'wrote']],
    ['travel', ['travels', 'traveled', 'travelled', 'traveling', 'travelling']],
    ['reply', ['replies', 'replied', 'replying']],
    ['tie', ['ties', 'tied', 'tying']],
    ['box', ['boxes', 'boxed', 'boxing']],
  ])('of «%s» are those of rule and lexicon', async (word, expected) => {
    expect(await formsOf(word)).toEqual(expect.arrayContaining(expected))
  })

  it('do not take a word of its own for one', async () => {
    expect(await formsOf('see')).not.toContain('seed')
    expect(await formsOf('plan')).not.toContain('planed')
    expect(await formsOf('marketing')).not.toContain('market')
  })
})

describe('forms', () => {
  it('of many words come in their order, in either script; a number has one', async () => {
    const forms = await words.formsOf(['день', '50', 'day', '%'])
    expect(forms.ok && forms.value.map((one) => one.length > 1)).toEqual([true, false, true, false])
    expect(forms.ok && forms.value.map((one) => one.includes('дня') || one.includes('days'))).toEqual([true, false, true, false])
  })

  it('of no words need no dictionary', async () => {
    const nothing = createWordForms({ workerPath: '/nowhere/words-worker.ts', clock: systemClock(), log })
    expect(await nothing.formsOf([])).toEqual({ ok: true, value: [] })
  })

  it('are refused, and not hung up on, when the worker is not there', async () => {
    const broken = createWordForms({ workerPath: '/nowhere/words-worker.ts', clock: systemClock(), log })
    expect(await broken.formsOf(['день'])).toMatchObject({ ok: false, problem: { kind: 'dictionaryBroken' } })
  })
})
