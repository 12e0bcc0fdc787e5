/** The notices, in the order in which every page ends with them. Help comes first. */
export const NOTICES = [
  { path: '/help', words: 'Help' },
  { path: '/privacy', words: 'Privacy' },
  { path: '/accessibility', words: 'Accessibility' },
  { path: '/cookies', words: 'Cookies' },
] as const;
