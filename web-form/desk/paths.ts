/** Where the desk's pages are. */
export const desk = {
  home: '/desk',
  /** What the Emergency Duty Team has tonight. */
  night: '/desk/night',
  /** What came back from the night. */
  handBack: '/desk/hand-back',
  find: '/desk/find',
  people: '/desk/people-and-agencies',
  /** What reviewers of samples said about the reader’s decisions. */
  learning: '/desk/learning',
  learningRead: (note: string) => `/desk/learning/${note}/read`,
  newPerson: '/desk/people-and-agencies/people/new',
  person: (key: string) => `/desk/people-and-agencies/people/${key}`,
  newAgency: '/desk/people-and-agencies/agencies/new',
  agency: (id: string) => `/desk/people-and-agencies/agencies/${id}`,
  /** Test referrals that managers planned. */
  tests: '/desk/test-referrals',
  newTest: '/desk/test-referrals/new',
  test: (plan: string) => `/desk/test-referrals/${plan}`,
  revealTest: (plan: string) => `/desk/test-referrals/${plan}/reveal`,
  /** Rules under review. */
  rules: '/desk/rules',
  rulesDraft: '/desk/rules/draft',
  rulesTry: '/desk/rules/try',
  rulesSave: '/desk/rules/draft/save',
  rulesCountersign: '/desk/rules/draft/countersign',
  rulesDrop: '/desk/rules/draft/drop',
  rulesVersion: (version: number) => `/desk/rules/versions/${version}`,
  rulesTrial: (trial: string, page = 1) => `/desk/rules/trials/${trial}${page === 1 ? '' : `?page=${page}`}`,
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
  /** What somebody is given of what is held about them. */
  subjectAccess: (reference: string, contact: number) =>
    `/desk/referrals/${reference}/contacts/${contact}/subject-access`,
  pack: (reference: string, pack: string) => `/desk/referrals/${reference}/subject-access/${pack}`,
  packFile: (reference: string, pack: string, file: 'pack' | 'release', format: 'json' | 'pdf') =>
    `/desk/referrals/${reference}/subject-access/${pack}/${file}.${format}`,
  /** What should have been sent and was not. */
  messages: '/desk/messages',
  sendAgain: (message: string) => `/desk/messages/${message}/send-again`,
  /** How long records are kept, and what is held. */
  retention: '/desk/retention',
  hold: (reference: string) => `/desk/referrals/${reference}/hold`,
  liftHold: (reference: string) => `/desk/referrals/${reference}/hold/lift`,
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
