import type { RouteId } from '../../shared/contract/routes.ts';
import type { Role } from '../../shared/domain/roles.ts';
import type { About, Relation } from './relations.ts';

/**
 * `yes`: it is done. 403: the role does not allow it. 404: for this person there is no such thing. The others are
 * a 403 with a code of its own: there is such a thing, and it is kept from this person.
 */
export type Verdict = 'yes' | 403 | 404 | '403 restricted' | '403 conflict-of-interest';

/** One verdict whatever the relation, or one for each. */
type Verdicts<Family extends About> = Verdict | Readonly<Record<Relation<Family>, Verdict>>;

/** Who may call a route, relation by relation. A role that is not named may not. */
type AccessTo<Family extends About> = {
  readonly about: Family;
  readonly roles: Readonly<Partial<Record<Role, Verdicts<Family>>>>;
};

export type Access = { [Family in About]: AccessTo<Family> }[About] | 'open';

/** What the sender’s agency may see: not what is said about its own staff, unless they sent it themselves. */
const SENDER = {
  own: 'yes',
  other: 404,
  staff: 404,
  mine: 'yes',
  night: 'yes',
  restricted: 'yes',
  conflict: 'yes',
} as const;
/** Somebody without an account has no colleagues: they follow what they sent themself, with their pass. */
const GUEST = {
  own: 404,
  other: 404,
  staff: 404,
  mine: 'yes',
  night: 404,
  restricted: 404,
  conflict: 404,
} as const;
/** What is kept from whoever could work on it otherwise. */
const KEPT = { restricted: '403 restricted', conflict: '403 conflict-of-interest' } as const;
/** Nothing is restricted for managers, but they too may know a family. */
const MANAGER = {
  own: 'yes',
  other: 'yes',
  staff: 'yes',
  mine: 'yes',
  night: 'yes',
  restricted: 'yes',
  conflict: '403 conflict-of-interest',
} as const;
/** Who read and changed what, and nothing of the record: of restricted ones too. */
const AUDITOR = { ...MANAGER } as const;
/** Work of the hub's queue: what only the duty team has, the hub's people do not see. */
const HUB = { own: 'yes', other: 'yes', staff: 'yes', mine: 'yes', night: 404, ...KEPT } as const;
const DUTY = {
  own: 404,
  other: 404,
  staff: 404,
  mine: 404,
  night: 'yes',
  restricted: 404,
  conflict: 404,
} as const;
/** The same for acts on work in a queue, which is refused by the queue's name. */
const HUB_WORK = { ...HUB, night: 403 } as const;
const DUTY_WORK = { ...DUTY, own: 403, other: 403, staff: 403, mine: 403 } as const;

const READERS = {
  screener: HUB,
  'social-worker': HUB,
  manager: MANAGER,
  'emergency-duty': DUTY,
} as const;
const DECIDERS = { 'social-worker': HUB_WORK, manager: MANAGER, 'emergency-duty': DUTY_WORK } as const;
const WORKERS = { screener: HUB_WORK, ...DECIDERS } as const;
const HAND_OVER = { 'social-worker': HUB, manager: MANAGER, 'emergency-duty': DUTY } as const;
const QUEUES = {
  screener: { hub: 'yes', manager: 403, duty: 403 },
  'social-worker': { hub: 'yes', manager: 403, duty: 403 },
  manager: 'yes',
  'emergency-duty': { hub: 403, manager: 403, duty: 'yes' },
} as const;
/** What an agency was asked, its own people see and nobody else’s. */
const AGENCY = { asked: 'yes', 'not-asked': 404, 'asked-at-night': 'yes' } as const;
/** Of the hub’s work, and of the duty team’s. */
const HUB_CHECK = { asked: 'yes', 'not-asked': 'yes', 'asked-at-night': 404 } as const;
const DUTY_CHECK = { asked: 404, 'not-asked': 404, 'asked-at-night': 'yes' } as const;
const DESK = { screener: 'yes', 'social-worker': 'yes', manager: 'yes', 'emergency-duty': 'yes' } as const;

/** Routes that need no token. Each is one that somebody decided to open. */
export const OPEN: readonly RouteId[] = ['openApi'];

/**
 * Who may do what, said a second time and apart from the routes, so that neither changes alone. The test calls
 * every route with every role in every relation; `docs/access.md` is made of it.
 */
export const ACCESS = {
  submitReferral: {
    about: 'nothing',
    roles: { partner: 'yes', 'partner-system': 'yes', system: 'yes' },
  },
  listSentReferrals: { about: 'nothing', roles: { partner: 'yes', system: 'yes' } },
  readReferral: { about: 'referral', roles: { partner: SENDER, ...READERS } },
  referralStatus: {
    about: 'referral',
    roles: { partner: SENDER, 'partner-system': SENDER, system: GUEST, ...READERS },
  },
  sendMessage: { about: 'referral', roles: { partner: SENDER, system: GUEST } },
  listQueues: { about: 'nothing', roles: DESK },
  listQueue: { about: 'queue', roles: QUEUES },
  pullNext: { about: 'queue', roles: QUEUES },
  nightList: { about: 'nothing', roles: { manager: 'yes', 'emergency-duty': 'yes' } },
  handBack: { about: 'nothing', roles: DESK },
  takeWork: { about: 'referral', roles: WORKERS },
  keepWork: { about: 'referral', roles: WORKERS },
  transferWork: { about: 'referral', roles: WORKERS },
  listStaff: { about: 'nothing', roles: DESK },
  search: { about: 'nothing', roles: DESK },
  releaseWork: { about: 'referral', roles: WORKERS },
  confirmRating: { about: 'referral', roles: DECIDERS },
  decide: { about: 'referral', roles: DECIDERS },
  countersign: { about: 'referral', roles: { manager: MANAGER } },
  reopenContact: { about: 'referral', roles: { manager: MANAGER } },
  askQuestion: { about: 'referral', roles: WORKERS },
  askPartners: { about: 'referral', roles: WORKERS },
  authoriseChecks: { about: 'referral', roles: { manager: MANAGER } },
  listResponders: { about: 'nothing', roles: DESK },
  overdueChecks: { about: 'nothing', roles: DESK },
  cancelCheck: {
    about: 'check',
    roles: {
      screener: HUB_CHECK,
      'social-worker': HUB_CHECK,
      manager: 'yes',
      'emergency-duty': DUTY_CHECK,
    },
  },
  listChecks: { about: 'nothing', roles: { 'agency-responder': 'yes' } },
  readCheck: { about: 'check', roles: { 'agency-responder': AGENCY } },
  answerCheck: { about: 'check', roles: { 'agency-responder': AGENCY } },
  keyContact: { about: 'nothing', roles: DESK },
  receiveWrittenForm: { about: 'referral', roles: READERS },
  recordAgreement: { about: 'referral', roles: READERS },
  readChild: { about: 'referral', roles: READERS },
  compareSameChild: { about: 'referral', roles: READERS },
  answerSameChild: { about: 'referral', roles: READERS },
  undoSameChild: { about: 'referral', roles: READERS },
  handOver: { about: 'referral', roles: HAND_OVER },
  restrictReferral: { about: 'referral', roles: { manager: MANAGER } },
  liftRestriction: { about: 'referral', roles: { manager: MANAGER } },
  breakGlass: {
    about: 'referral',
    roles: {
      'social-worker': { ...HUB, restricted: 'yes' },
      manager: MANAGER,
      'emergency-duty': DUTY,
    },
  },
  reviewBreakGlass: { about: 'referral', roles: { manager: MANAGER } },
  declareConflict: { about: 'referral', roles: READERS },
  undoConflict: { about: 'referral', roles: { manager: MANAGER } },
  referralAudit: { about: 'referral', roles: { manager: MANAGER, auditor: AUDITOR } },
  childAudit: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  readReport: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  readTrends: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  listFigure: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  partnerPicture: { about: 'nothing', roles: { partner: 'yes' } },
  listUnsent: { about: 'nothing', roles: { manager: 'yes' } },
  sendAgain: { about: 'nothing', roles: { manager: 'yes' } },
  checkReturn: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  makeReturn: { about: 'nothing', roles: { manager: 'yes' } },
  staffAudit: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  readDirectory: { about: 'nothing', roles: { manager: 'yes' } },
  listPerson: { about: 'nothing', roles: { manager: 'yes' } },
  listAgency: { about: 'nothing', roles: { manager: 'yes' } },
  listSamples: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  drawSample: { about: 'nothing', roles: { manager: 'yes' } },
  readSample: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  listEligible: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  readSampleCase: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  reviewSampleCase: { about: 'nothing', roles: { manager: 'yes' } },
  packSampleCase: { about: 'nothing', roles: { manager: 'yes' } },
  listExternalCases: { about: 'nothing', roles: { 'external-reviewer': 'yes' } },
  readExternalCase: { about: 'nothing', roles: { 'external-reviewer': 'yes' } },
  reviewExternalCase: { about: 'nothing', roles: { 'external-reviewer': 'yes' } },
  sampleResults: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  ownLearning: { about: 'nothing', roles: DESK },
  readLearning: { about: 'nothing', roles: DESK },
  readRules: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  readRulesVersion: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  readRulesTrial: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  draftRules: { about: 'nothing', roles: { manager: 'yes' } },
  tryRules: { about: 'nothing', roles: { manager: 'yes' } },
  saveRules: { about: 'nothing', roles: { manager: 'yes' } },
  countersignRules: { about: 'nothing', roles: { manager: 'yes' } },
  sendBackRules: { about: 'nothing', roles: { manager: 'yes' } },
  dropRules: { about: 'nothing', roles: { manager: 'yes' } },
  offerSubjectAccess: { about: 'referral', roles: { manager: MANAGER } },
  makeSubjectAccess: { about: 'referral', roles: { manager: MANAGER } },
  readSubjectAccess: { about: 'referral', roles: { manager: MANAGER } },
  decideSubjectAccess: { about: 'referral', roles: { manager: MANAGER } },
  releaseSubjectAccess: { about: 'referral', roles: { manager: MANAGER } },
  placeHold: { about: 'referral', roles: { manager: MANAGER } },
  liftHold: { about: 'referral', roles: { manager: MANAGER } },
  readRetention: { about: 'nothing', roles: { manager: 'yes' } },
  listTests: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  planTest: { about: 'nothing', roles: { manager: 'yes' } },
  readTest: { about: 'nothing', roles: { manager: 'yes', auditor: 'yes' } },
  revealTest: { about: 'nothing', roles: { manager: 'yes' } },
  ownAccess: {
    about: 'nothing',
    roles: {
      partner: 'yes',
      'partner-system': 'yes',
      'agency-responder': 'yes',
      auditor: 'yes',
      'external-reviewer': 'yes',
      system: 'yes',
      ...DESK,
    },
  },
  sendEmailCode: { about: 'nothing', roles: { system: 'yes' } },
  checkEmailCode: { about: 'nothing', roles: { system: 'yes' } },
  openApi: 'open',
} as const satisfies Record<RouteId, Access>;

/** What becomes of a call by somebody of this role about something that stands so to them. */
export const verdictOf = (route: RouteId, role: Role, relation: Relation): Verdict => {
  const access: Access = ACCESS[route];
  if (access === 'open') return 'yes';
  const verdicts = access.roles[role] ?? 403;
  if (typeof verdicts !== 'object') return verdicts;
  const found: Readonly<Partial<Record<Relation, Verdict>>> = verdicts;
  return found[relation] ?? 403;
};
