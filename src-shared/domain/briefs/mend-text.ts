import type { RichText, TextNode } from '#shared/domain/texts/rich-text.ts'
import { lookAlikesOf, ownLetter } from './look-alikes.ts'
import { tokenise } from './text-tokens.ts'
import type { TextWarningKind } from './text-warnings.ts'

/** Warnings that have one remedy, which takes no judgement. */
export type MendableKind = Extract<TextWarningKind, 'latinInCyrillic' | 'cyrillicInLatin' | 'zeroWidth' | 'doubleSpace'>

/** What stands at an offset instead of the letter there; nothing takes it away. */
type Edits = ReadonlyMap<number, string>

const editsOf: { readonly [Kind in MendableKind]: (paragraph: string) => Edits } = {
  latinInCyrillic: (paragraph) => letters(paragraph, 'latinInCyrillic'),
  cyrillicInLatin: (paragraph) => letters(paragraph, 'cyrillicInLatin'),
  // Joiners inside emoji and Indic words (U+200C, U+200D) do work and stay.
  zeroWidth: (paragraph) => without(paragraph, /[\u200B\u2060\uFEFF]/g),
  doubleSpace: (paragraph) => without(paragraph, /(?<=[^\S\n])[^\S\n]/g),
}

/** Whether a warning has such a remedy. */
export function isMendable(kind: TextWarningKind): kind is MendableKind {
  return kind in editsOf
}

/** The text with these faults mended in every paragraph; marks and breaks stay as they are. */
export function mendText(text: RichText, kinds: readonly MendableKind[]): RichText {
  return kinds.reduce((mended, kind) => mendOne(mended, editsOf[kind]), text)
}

function mendOne(text: RichText, edits: (paragraph: string) => Edits): RichText {
  const content = text.doc.content.map((paragraph) => {
    const nodes = paragraph.content ?? []
    const changes = edits(nodes.map(written).join(''))
    return changes.size === 0 ? paragraph : { ...paragraph, content: applied(nodes, changes) }
  })
  return { v: 1, doc: { type: 'doc', content } }
}

function applied(nodes: readonly TextNode[], edits: Edits): readonly TextNode[] {
  let start = 0
  return nodes.flatMap((node): readonly TextNode[] => {
    const from = start
    start += written(node).length
    if (node.type !== 'text') return [node]
    const text = node.text.split('').map((unit, at) => edits.get(from + at) ?? unit)
    return text.join('') === '' ? [] : [{ ...node, text: text.join('') }]
  })
}

function written(node: TextNode): string {
  return node.type === 'text' ? node.text : '\n'
}

function letters(paragraph: string, kind: 'latinInCyrillic' | 'cyrillicInLatin'): Edits {
  const edits = new Map<number, string>()
  for (const { from, to } of lookAlikesOf(tokenise(paragraph))[kind]) {
    for (let at = from; at < to; at += 1) edits.set(at, ownLetter(paragraph.charAt(at)))
  }
  return edits
}

function without(paragraph: string, unwanted: RegExp): Edits {
  return new Map([...paragraph.matchAll(unwanted)].map(({ index }) => [index, '']))
}
