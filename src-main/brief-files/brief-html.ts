import { type BriefPaper, linePieces, type PaperBlock, type PaperPicture } from '#shared/domain/briefs/brief-paper.ts'
import { texts } from '#shared/text/index.ts'
import type { FilePictures } from './index.ts'

/** Reads as paper on any screen, in light and dark, and prints. */
const style = `
:root{color-scheme:light dark;--text:#161a23;--soft:#5a6270;--line:#d0d5dd;--page:#fff}
@media (prefers-color-scheme:dark){:root{--text:#e9ebf0;--soft:#a5adbc;--line:#343b48;--page:#15181e}}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
main{max-width:760px;margin:0 auto;padding:32px 20px 48px}
header{border-bottom:3px solid var(--brand);padding-bottom:16px;margin-bottom:24px}
header>p,.line,dt,figcaption{color:var(--soft);font-size:14px}
h1{margin:4px 0 14px;font-size:28px;line-height:1.2}h2{margin:28px 0 6px;font-size:19px}p{margin:0;min-height:1lh}
dl{display:flex;flex-wrap:wrap;gap:10px 36px;margin:0}dd{margin:0;font-weight:600}a{color:inherit}
table{width:100%;border-collapse:collapse;margin-top:8px}td,th{padding:7px 16px 7px 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}
th{width:24px}.what{font-weight:600}.pictures{display:flex;flex-wrap:wrap;gap:20px}figure{margin:8px 0 0;max-width:100%}
.canvas{position:relative;width:fit-content;line-height:0}img{max-width:100%;max-height:80vh}
.box{position:absolute;box-sizing:border-box;border:3px solid #ffc857;outline:1px solid #14171d}
.box b{position:absolute;left:-3px;bottom:100%;min-width:22px;background:#ffc857;color:#14171d;font-size:14px;line-height:22px;text-align:center}
@media print{tr,figure{break-inside:avoid}h2{break-after:avoid}}`

/** One page with its pictures inside: it needs neither network nor folder, and runs nothing. */
export function briefHtml(paper: BriefPaper, pictures: FilePictures): string {
  const { language, brand, kind, title, facts, blocks, handIn } = paper
  const said = facts.map(({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`)
  const parts = blocks.map((block) => section(block.heading, blockHtml(block, pictures)))
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escaped(title)}</title><style>${style}</style></head>
<body style="--brand:${brand.color}"><main>
<header><p>${escaped(brand.name)} · ${escaped(kind)}</p><h1>${escaped(title)}</h1><dl>${said.join('')}</dl></header>
${parts.join('\n')}
${section(texts[language].briefs.paper.handIn, `<p>${escaped(handIn)}</p>`)}
</main></body></html>
`
}

function section(heading: string, inside: string): string {
  return `<section><h2>${escaped(heading)}</h2>${inside}</section>`
}

function blockHtml(block: PaperBlock, pictures: FilePictures): string {
  switch (block.kind) {
    case 'words':
      return block.lines.map((line) => `<p>${lineHtml(line)}</p>`).join('')
    case 'rows': {
      const rows = block.rows.map(({ what, detail }, at) => {
        const number = block.numbered ? `<th scope="row">${at + 1}</th>` : ''
        return `<tr>${number}<td class="what">${lineHtml(what)}</td><td>${escaped(detail)}</td></tr>`
      })
      return `<p class="line">${escaped(block.line)}</p><table><tbody>${rows.join('')}</tbody></table>`
    }
    case 'pictures':
      return `<div class="pictures">${block.pictures.map((one) => pictureHtml(one, pictures)).join('')}</div>`
  }
}

function pictureHtml({ hash, caption, boxes }: PaperPicture, pictures: FilePictures): string {
  const picture = pictures.get(hash)
  if (!picture) return ''
  const bytes = Buffer.from(picture.bytes).toString('base64')
  const marks = boxes.map(({ number, x, y, width, height }) => {
    const place = Object.entries({ left: x, top: y, width, height }).map(([side, share]) => `${side}:${(share * 100).toFixed(2)}%`)
    return `<span class="box" style="${place.join(';')}"><b>${number}</b></span>`
  })
  const image = `<img alt="${escaped(caption)}" src="data:${picture.type};base64,${bytes}">`
  return `<figure><div class="canvas">${image}${marks.join('')}</div><figcaption>${escaped(caption)}</figcaption></figure>`
}

function lineHtml(line: string): string {
  return linePieces(line)
    .map(({ text, href }) => (href === null ? escaped(text) : `<a href="${escaped(href)}" rel="noreferrer">${escaped(text)}</a>`))
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
