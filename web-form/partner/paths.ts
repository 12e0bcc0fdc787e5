/** Where partners see what became of what their agency sent. */
export const picture = {
  home: '/our-picture',
  file: (table: string) => `/our-picture/${table}.csv`,
} as const;
