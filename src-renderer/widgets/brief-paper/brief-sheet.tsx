import { type CSSProperties, useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { mediaUrl } from '#renderer/bridge/index.ts'
import { type BriefPaper, linePieces, type PaperBlock, type PaperPicture } from '#shared/domain/briefs/brief-paper.ts'
import '../report-pages/paper-fonts.css'
import styles from './brief-sheet.module.css'

/** A brief as it prints: A4 pages that break between blocks. `onLaidOut` is called when it stands. */
export function BriefSheet({ paper, onLaidOut }: { readonly paper: BriefPaper; readonly onLaidOut: () => void }) {
  const { t } = useTranslation('briefs')
  const { brand, kind, title, facts, blocks, handIn } = paper
  useLayoutEffect(() => {
    void document.fonts.ready.then(onLaidOut)
  }, [onLaidOut])
  return (
    <main className={styles.sheet} lang={paper.language} style={{ '--brand': brand.color } as CSSProperties}>
      <header className={styles.head}>
        <p>
          {brand.name} · {kind}
        </p>
        <h1>{title}</h1>
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {blocks.map((block) => (
        <section key={block.heading} className={styles.block}>
          <h2>{block.heading}</h2>
          <Block block={block} />
        </section>
      ))}
      <section className={styles.block}>
        <h2>{t('paper.handIn')}</h2>
        <p>{handIn}</p>
      </section>
    </main>
  )
}

function Block({ block }: { readonly block: PaperBlock }) {
  switch (block.kind) {
    case 'words':
      return block.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name than their place
        <p key={at}>
          <Line line={line} />
        </p>
      ))
    case 'rows':
      return <Rows block={block} />
    case 'pictures':
      return (
        <div className={styles.pictures}>
          {block.pictures.map((picture) => (
            <Picture key={picture.hash} picture={picture} />
          ))}
        </div>
      )
  }
}

function Line({ line }: { readonly line: string }) {
  return linePieces(line).map(({ text, href }, at) =>
    href === null ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: an address may stand twice in one line
      <a key={at} href={href}>
        {text}
      </a>
    ),
  )
}

function Rows({ block }: { readonly block: Extract<PaperBlock, { kind: 'rows' }> }) {
  return (
    <>
      <p className={styles.line}>{block.line}</p>
      <table className={styles.rows}>
        <tbody>
          {block.rows.map(({ what, detail }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two requirements may read alike
            <tr key={at}>
              {block.numbered ? <th scope="row">{at + 1}</th> : null}
              <td className={styles.what}>
                <Line line={what} />
              </td>
              {detail === '' ? null : <td>{detail}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Picture({ picture: { hash, caption, boxes } }: { readonly picture: PaperPicture }) {
  const at = (share: number) => `${share * 100}%`
  return (
    <figure className={styles.picture}>
      <div className={styles.canvas}>
        <img src={mediaUrl(hash)} alt={caption} />
        {boxes.map(({ number, x, y, width, height }) => (
          <span key={number} className={styles.box} style={{ left: at(x), top: at(y), width: at(width), height: at(height) }}>
            <b>{number}</b>
          </span>
        ))}
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
