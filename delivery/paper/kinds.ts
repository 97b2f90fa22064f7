/** What is printed for people to take along. */
export const HANDOUTS = ['flyer-a4', 'flyer-a5', 'meeting', 'sheet'] as const;
export type Handout = (typeof HANDOUTS)[number];
