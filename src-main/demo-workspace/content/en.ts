import { brandsEn } from './brands-en.ts'
import { briefsEn } from './briefs-en.ts'
import type { DemoContent } from './content.ts'
import { storiesEn } from './stories-en.ts'

export const en: DemoContent = {
  me: 'Anna Lebedeva',
  people: {
    dmitry: { name: 'Daniel Kim', contact: '@danielkim' },
    olga: { name: 'Olivia Frost', contact: 'olivia@frost.example' },
    maria: { name: 'Mary Orlov', contact: 'mary@orlov.example' },
    timur: { name: 'Tim Archer', contact: '@timdraws' },
    irina: { name: 'Irene Miller', contact: 'irene@bakeryno1.example' },
  },
  brands: brandsEn,
  stories: storiesEn,
  briefs: briefsEn,
}
