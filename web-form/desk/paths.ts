/** Where the desk's pages are. */
export const desk = {
  home: '/desk',
  queue: (queue: string) => `/desk/queues/${queue}`,
  pullNext: (queue: string) => `/desk/queues/${queue}/next`,
  work: (id: string) => `/desk/work/${id}`,
  release: (id: string) => `/desk/work/${id}/release`,
  rating: (id: string, contact: number) => `/desk/work/${id}/contacts/${contact}/rating`,
  decision: (id: string, contact: number) => `/desk/work/${id}/contacts/${contact}/decision`,
  referral: (reference: string) => `/desk/referrals/${reference}`,
} as const;
