export const briefs = {
  room: 'Briefs',
  status: {
    draft: 'Draft',
    assigned: 'Assigned',
    inWork: 'In work',
    review: 'Review',
    returned: 'Returned',
    accepted: 'Accepted',
  },
} as const
