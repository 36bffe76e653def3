import { describe, expect, it } from 'vitest'
import { fillOf, fillsOfClasses } from '#shared/plan-files/copied-fills.ts'

const bare = { style: '', classes: '', bgcolor: '' }

describe('the fill of a copied cell', () => {
  it.each([
    ['overflow:hidden;padding:2px 3px;background-color:#fce5cd;font-weight:bold', '#fce5cd'],
    ['background-color: rgb(252, 229, 205)', '#fce5cd'],
    ['BACKGROUND:#FC0', '#ffcc00'],
    ['background:#ffc000ff none repeat', '#ffc000'],
    ['background: yellow', 'yellow'],
    ['background-color:#ffffff', null],
    ['background:#FFF', null],
    ['background-color:rgba(0, 0, 0, 0)', null],
    ['background:transparent', null],
    ['color:#fce5cd', null],
  ])('in the style «%s» is %s', (style, fill) => expect(fillOf({ ...bare, style }, new Map())).toBe(fill))

  it('is that of its class, as Excel writes it, or of the old attribute; its own style goes before both', () => {
    const css = `<!--table {mso-displayed-decimal-separator:"\\,";}
      td {padding:0px; background:white;}
      .xl65 {mso-style-parent:style0; background:#FFC000; mso-pattern:black none;}
      .xl66 {text-align:left;}
      .xl67 {mso-style-parent:style0;
        background:#92D050;}-->`
    const classes = fillsOfClasses(css)
    expect([...classes]).toEqual([
      ['xl65', '#ffc000'],
      ['xl67', '#92d050'],
    ])
    expect(fillOf({ ...bare, classes: 'xl66 xl65' }, classes)).toBe('#ffc000')
    expect(fillOf({ ...bare, classes: 'xl66' }, classes)).toBeNull()
    expect(fillOf({ ...bare, bgcolor: '#FFFF00' }, classes)).toBe('#ffff00')
    expect(fillOf({ style: 'background:white', classes: 'xl65', bgcolor: '#FFFF00' }, classes)).toBeNull()
  })
})
