import { brandsRu } from './brands-ru.ts'
import { briefsRu } from './briefs-ru.ts'
import type { DemoContent } from './content.ts'
import { storiesRu } from './stories-ru.ts'

export const ru: DemoContent = {
  me: 'Анна Лебедева',
  people: {
    dmitry: { name: 'Дмитрий Ким', contact: '@dimakim' },
    olga: { name: 'Ольга Серова', contact: 'olga@serova.example' },
    maria: { name: 'Мария Орлова', contact: 'maria@orlova.example' },
    timur: { name: 'Тимур Ахметов', contact: '@timur_risuet' },
    irina: { name: 'Ирина Заречная', contact: 'irina@bulochnaya1.example' },
  },
  brands: brandsRu,
  stories: storiesRu,
  briefs: briefsRu,
}
