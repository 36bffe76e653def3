import { createTheme, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core'
import { components } from './components.ts'

/** The ten steps of ink (design/README §3.1): there is no other primary. */
const ink: MantineColorsTuple = [
  '#F4F5F7',
  '#E6E9EF',
  '#D0D5DD',
  '#AEB5C1',
  '#868E9E',
  '#616A7B',
  '#464E5E',
  '#2F374A',
  '#1B2233',
  '#10151F',
]

const look = (background: string, hover: string, color: string, border = '1px solid transparent') => ({ background, hover, color, border })

/** Buttons and their like: ink when it acts, paper when it does not, red words when it destroys. */
const variantColors: VariantColorsResolver = ({ variant, color }) => {
  const danger = color === 'red'
  if (variant === 'filled')
    return danger ? look('var(--bad)', 'var(--bad)', 'var(--on-ink)') : look('var(--ink)', 'var(--ink-hover)', 'var(--on-ink)')
  if (variant === 'light') return look('var(--selected)', 'var(--selected)', 'var(--text)')
  if (variant === 'subtle' || variant === 'transparent')
    return look('transparent', variant === 'subtle' ? 'var(--hover)' : 'transparent', danger ? 'var(--bad)' : 'var(--text-2)')
  return look('var(--raised)', 'var(--hover)', danger ? 'var(--bad)' : 'var(--text)', '1px solid var(--line-2)')
}

/** Mantine dressed as design/README has it: ink and paper, no blue, our radii, sizes and focus ring. */
export const theme = createTheme({
  colors: { ink, blue: ink },
  primaryColor: 'ink',
  primaryShade: 8,
  white: '#FFFFFF',
  black: '#161A23',
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '24px', xl: '26px' },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '10px', xl: '16px' },
  spacing: { xs: '6px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  defaultRadius: 'sm',
  shadows: { xs: 'var(--shadow-1)', sm: 'var(--shadow-1)', md: 'var(--shadow-2)', lg: 'var(--shadow-2)', xl: 'var(--shadow-3)' },
  headings: {
    fontFamily: 'var(--font-ui)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '16px', lineHeight: '24px' },
      h2: { fontSize: '13px', lineHeight: '18px' },
      h3: { fontSize: '13px', lineHeight: '18px' },
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  variantColorResolver: variantColors,
  components,
})
