/** The mark: a rubric bar, a card and a leg (design/README §11). */
export function LogoMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect x="3.5" y="3" width="4" height="18" rx="1.2" fill="var(--cinnabar)" />
      <path d="M9.5 4.2A1.2 1.2 0 0 1 10.7 3H14.8a5.3 5.3 0 0 1 0 10.6H10.7a1.2 1.2 0 0 1-1.2-1.2z" fill="var(--ink)" />
      <path d="M9.9 16.1a.7.7 0 0 1 .5-1.2h4.3c.4 0 .7.1 1 .4l4.5 4.5a.7.7 0 0 1-.5 1.2h-4.3c-.4 0-.7-.1-1-.4z" fill="var(--ink)" />
    </svg>
  )
}
