import { isValidElement, type ReactElement, type ReactNode } from 'react'

/** Attributes whose name in SVG is another one than the property React knows; those left out keep their case. */
const attributes: Readonly<Record<string, string>> = {
  className: 'class',
  fillRule: 'fill-rule',
  strokeWidth: 'stroke-width',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
  strokeDasharray: 'stroke-dasharray',
}
const svg = 'http://www.w3.org/2000/svg'

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode }

/**
 * The nodes that plain elements stand for, once and for good: what is copied a hundred times over need not be drawn by React each
 * time. Takes elements of HTML and SVG with attributes and styles; a component or an event handler is a mistake.
 */
export function domOf(element: ReactElement): Element {
  const { type, props } = element as ReactElement<Props>
  if (typeof type !== 'string') throw new Error('only plain elements can be drawn without React')
  return build(type, props, type === 'svg')
}

function build(type: string, { children, style, ...rest }: Props, inSvg: boolean): Element {
  const node = inSvg ? document.createElementNS(svg, type) : document.createElement(type)
  for (const [name, value] of Object.entries(rest)) {
    if (value === undefined || value === null || (value === false && !name.startsWith('aria-'))) continue
    node.setAttribute(attributes[name] ?? name, String(value))
  }
  for (const [name, value] of Object.entries((style as Record<string, string | number> | undefined) ?? {})) {
    const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    ;(node as HTMLElement | SVGElement).style.setProperty(property, typeof value === 'number' ? `${value}px` : value)
  }
  node.append(...nodesOf(children, inSvg))
  return node
}

function nodesOf(children: ReactNode, inSvg: boolean): readonly (Node | string)[] {
  if (Array.isArray(children)) return children.flatMap((child: ReactNode) => nodesOf(child, inSvg))
  if (typeof children === 'string' || typeof children === 'number') return [String(children)]
  if (!isValidElement<Props>(children)) return []
  const { type, props } = children
  return typeof type === 'string' ? [build(type, props, inSvg || type === 'svg')] : nodesOf(props.children, inSvg)
}
