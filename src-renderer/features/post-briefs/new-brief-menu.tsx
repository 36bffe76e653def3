import { Button, Menu } from '@mantine/core'
import { IconBrush, IconPencil, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { Brief } from '#shared/domain/briefs/brief.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import type { BrandId } from '#shared/kernel/ids.ts'

/** The longest title a brief may have, UTF-16 units. */
const longestTitle = 80

type NewBriefProps = { readonly brandId: BrandId; readonly post: Pick<Post, 'id' | 'firstLine'> | null; readonly primary?: boolean }

/** Begins a brief for a copywriter or a designer, of a post or alone, and opens it. */
export function NewBriefMenu({ brandId, post, primary = false }: NewBriefProps) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  async function begin(kind: Brief['kind']) {
    const id = newId<'brief'>()
    const word = t(kind === 'text' ? 'new.textTitle' : 'new.designTitle')
    const title = post?.firstLine ? t('new.titleOf', { kind: word, post: post.firstLine }) : t(`new.${kind}`)
    const begun = await act('brief.create', { id, brandId, postId: post?.id ?? null, kind, title: shortened(title) }, { quiet: true })
    if (begun.ok) goTo({ room: 'brief', params: [id, 'task'], inspect: null })
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size={primary ? 'sm' : 'xs'} variant={primary ? 'filled' : 'default'} leftSection={<IconPlus size={15} stroke={1.5} />}>
          {t(post ? 'ofPost.give' : 'new.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={15} stroke={1.5} />} onClick={() => void begin('text')}>
          {t('ofPost.copywriter')}
        </Menu.Item>
        <Menu.Item leftSection={<IconBrush size={15} stroke={1.5} />} onClick={() => void begin('design')}>
          {t('ofPost.designer')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function shortened(title: string): string {
  return title.slice(0, longestTitle).toWellFormed()
}
