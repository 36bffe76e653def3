export const briefs = {
  room: 'ТЗ',
  status: {
    draft: 'Черновик',
    assigned: 'Выдано',
    inWork: 'В работе',
    review: 'На проверке',
    returned: 'На доработке',
    accepted: 'Принято',
  },
} as const
