/** What of a brand's set-up another one can take over. Slots and weekly goals go with the channels that are copied: those of publishing by hand. */
export const brandParts = ['rubrics', 'stages', 'approval', 'planRules', 'occasions', 'goals', 'report', 'manualChannels'] as const
export type BrandPart = (typeof brandParts)[number]
