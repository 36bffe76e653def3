import { Button, FileButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { thumbUrl, useBridge } from '#renderer/bridge/index.ts'
import { BrandMark } from '#renderer/ui/brand-mark.tsx'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import styles from '../settings.module.css'

type LogoFieldProps = {
  readonly name: string
  readonly color: string
  readonly logo: MediaHash | null
  readonly onChange: (logo: MediaHash | null) => void
}

/** The client's logo: stored at once, shown as it will stand in the rail. */
export function LogoField({ name, color, logo, onChange }: LogoFieldProps) {
  const { t } = useTranslation('settings')
  const bridge = useBridge()
  const problemText = useProblemText()
  const [problem, setProblem] = useState<Problem | null>(null)
  const take = async (file: File | null) => {
    if (!file) return
    const outcome = await bridge.upload(file, file.name)
    setProblem(outcome.ok ? null : outcome.problem)
    if (outcome.ok) onChange(outcome.value.id)
  }
  return (
    <div className={styles.logo}>
      <BrandMark name={name} color={/^#[0-9a-f]{6}$/i.test(color) ? color : '#1B2233'} logoUrl={logo && thumbUrl(logo)} size={40} />
      <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => void take(file)}>
        {(props) => (
          <Button size="xs" {...props}>
            {t(logo ? 'brand.otherLogo' : 'brand.logo')}
          </Button>
        )}
      </FileButton>
      {logo ? (
        <Button size="xs" variant="subtle" onClick={() => onChange(null)}>
          {t('common:remove')}
        </Button>
      ) : null}
      <span className={styles.soft} role={problem ? 'alert' : undefined}>
        {problem ? problemText(problem) : t('brand.logoLine')}
      </span>
    </div>
  )
}
