/** Where the desk's pages are. */
export const desk = {
  home: '/desk',
  /** What the Emergency Duty Team has tonight. */
  night: '/desk/night',
  /** What came back from the night. */
  handBack: '/desk/hand-back',
  find: '/desk/find',
  people: '/desk/people-and-agencies',
  newPerson: '/desk/people-and-agencies/people/new',
  person: (key: string) => `/desk/people-and-agencies/people/${key}`,
  newAgency: '/desk/people-and-agencies/agencies/new',
  agency: (id: string) => `/desk/people-and-agencies/agencies/${id}`,
  /** Where a phone call or visit is written down. */
  calls: '/desk/calls',
  queue: (queue: string) => `/desk/queues/${queue}`,
  pullNext: (queue: string) => `/desk/queues/${queue}/next`,
  work: (id: string) => `/desk/work/${id}`,
  take: (id: string) => `/desk/work/${id}/take`,
  keep: (id: string) => `/desk/work/${id}/keep`,
  transfer: (id: string) => `/desk/work/${id}/transfer`,
  release: (id: string) => `/desk/work/${id}/release`,
  question: (id: string) => `/desk/work/${id}/question`,
  checks: (id: string) => `/desk/work/${id}/checks`,
  /** What partners have not answered. */
  waitingChecks: '/desk/checks',
  checksOf: (reference: string) => `/desk/referrals/${reference}#checks`,
  cancelCheck: (reference: string, check: string) => `/desk/referrals/${reference}/checks/${check}/cancel`,
  authoriseChecks: (reference: string, contact: number) =>
    `/desk/referrals/${reference}/contacts/${contact}/authorise-checks`,
  rating: (id: string, contact: number) => `/desk/work/${id}/contacts/${contact}/rating`,
  decision: (id: string, contact: number) => `/desk/work/${id}/contacts/${contact}/decision`,
  countersign: (id: string, contact: number) => `/desk/work/${id}/contacts/${contact}/countersign`,
  reopen: (reference: string, contact: number) => `/desk/referrals/${reference}/contacts/${contact}/reopen`,
  referral: (reference: string) => `/desk/referrals/${reference}`,
  /** The written form that follows a call. */
  writtenForm: (reference: string) => `/desk/referrals/${reference}/written-form`,
  handOver: (reference: string, contact: number, format: 'json' | 'pdf') =>
    `/desk/referrals/${reference}/contacts/${contact}/hand-over.${format}`,
  /** Who may open a record. */
  restriction: (reference: string) => `/desk/referrals/${reference}/restriction`,
  liftRestriction: (reference: string) => `/desk/referrals/${reference}/restriction/lift`,
  breakGlass: (reference: string) => `/desk/referrals/${reference}/break-glass`,
  reviewGlass: (reference: string, glass: string) =>
    `/desk/referrals/${reference}/break-glass/${glass}/review`,
  conflict: (reference: string) => `/desk/referrals/${reference}/conflict`,
  undoConflict: (reference: string, number: number) => `/desk/referrals/${reference}/conflict/${number}/undo`,
  /** `contact`: whom it is about, where that is plain. */
  agreement: (reference: string, queue?: string, contact?: number) => {
    const query = new URLSearchParams({
      ...(queue !== undefined && { queue }),
      ...(contact !== undefined && { contact: String(contact) }),
    }).toString();
    return `/desk/referrals/${reference}/agreement${query === '' ? '' : `?${query}`}`;
  },
  /** Every contact about the same child. */
  child: (contactId: string, queue?: string) => {
    const [reference = '', number = ''] = contactId.split('.');
    const from = queue === undefined ? '' : `?queue=${queue}`;
    return `/desk/referrals/${reference}/contacts/${number}/child${from}`;
  },
  /** `queue`: where the reader came from, to go back to its work. */
  sameChild: (contactId: string, other: string, queue?: string) => {
    const [reference = '', number = ''] = contactId.split('.');
    const from = queue === undefined ? '' : `?queue=${queue}`;
    return `/desk/referrals/${reference}/contacts/${number}/same-child/${other}${from}`;
  },
  undoSameChild: (contactId: string, other: string, queue?: string) =>
    desk.sameChild(contactId, other, queue).replace(/(?=\?|$)/, '/undo'),
} as const;
