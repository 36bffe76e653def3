import { createContext, type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'

/** The top bar's left part; null until the frame has drawn it. */
export const PageHeadSlot = createContext<HTMLElement | null>(null)

/** Puts a page's title and period navigation into the top bar. */
export function PageHead({ children }: { readonly children: ReactNode }) {
  const slot = useContext(PageHeadSlot)
  return slot ? createPortal(children, slot) : null
}

/** A page's title as the top bar shows it: the document's one `h1`. */
export function PageTitle({ children }: { readonly children: ReactNode }) {
  return <h1 title={typeof children === 'string' ? children : undefined}>{children}</h1>
}
