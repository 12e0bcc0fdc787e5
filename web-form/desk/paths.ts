/** Where the desk's pages are. */
export const desk = {
  home: '/desk',
  queue: (queue: string) => `/desk/queues/${queue}`,
  pullNext: (queue: string) => `/desk/queues/${queue}/next`,
  work: (id: string) => `/desk/work/${id}`,
  release: (id: string) => `/desk/work/${id}/release`,
  question: (id: string) => `/desk/work/${id}/question`,
  rating: (id: string, contact: number) => `/desk/work/${id}/contacts/${contact}/rating`,
  decision: (id: string, contact: number) => `/desk/work/${id}/contacts/${contact}/decision`,
  referral: (reference: string) => `/desk/referrals/${reference}`,
  /** `queue`: where the reader came from, to go back to its work. */
  sameChild: (contactId: string, other: string, queue?: string) => {
    const [reference = '', number = ''] = contactId.split('.');
    const from = queue === undefined ? '' : `?queue=${queue}`;
    return `/desk/referrals/${reference}/contacts/${number}/same-child/${other}${from}`;
  },
  undoSameChild: (contactId: string, other: string, queue?: string) =>
    desk.sameChild(contactId, other, queue).replace(/(?=\?|$)/, '/undo'),
} as const;
