/** Where the pages of agencies are that answer checks. */
export const agencyChecks = {
  home: '/checks',
  check: (id: string) => `/checks/${id}`,
} as const;
