import type { AgreementAnswers, OwnAgreement, ReasonNotTold } from './answers.ts';

/** What can be heard about agreement after a referral was sent. */
export const AGREEMENT_SAID = {
  given: 'Agreement given',
  refused: 'Agreement refused',
  'parents-disagree': 'The parents disagree',
  withdrawn: 'Agreement withdrawn',
  'not-asked': 'Not asked',
} as const;
export type AgreementWord = keyof typeof AGREEMENT_SAID;

export const AGREEMENT_WORDS = Object.keys(AGREEMENT_SAID) as AgreementWord[]; // Object.keys forgets the key type

/** Whose agreement it is. A young person’s own is kept apart from the family’s. */
export const WHOSE_AGREEMENT = {
  family: 'The people with parental responsibility',
  'young-person': 'The young person themself',
} as const;
export type WhoseAgreement = keyof typeof WHOSE_AGREEMENT;

/** How they said it. */
export const HOW_SAID = {
  'in-person': 'In person',
  phone: 'By phone',
  written: 'In writing',
  'through-somebody': 'Through somebody else',
} as const;
export type HowSaid = keyof typeof HOW_SAID;

/** One dated event about agreement. Nothing said before is overwritten by it. */
export interface AgreementSaid {
  readonly said: AgreementWord;
  readonly whose: WhoseAgreement;
  /** Who was asked and said it. */
  readonly who?: string | undefined;
  /** The day on which they said it, `YYYY-MM-DD`. */
  readonly on: string;
  /** When it was recorded: instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly how?: HowSaid | undefined;
  /** Why nobody was asked. */
  readonly reason?: ReasonNotTold | undefined;
  readonly words?: string | undefined;
}

/** What stands about agreement: the family’s answers, and the young person’s own. */
export interface AgreementStanding {
  readonly answers: AgreementAnswers;
  readonly own?: OwnAgreement | undefined;
}

const isRefusal = ({ agreement }: AgreementAnswers): boolean =>
  agreement === 'refused' || agreement === 'parents-disagree';

/** As they were said: by day, and of one day as they were recorded. */
export const inOrderSaid = <Said extends Pick<AgreementSaid, 'on' | 'at'>>(events: readonly Said[]): Said[] =>
  events.toSorted((one, other) => {
    const [first, second] = [`${one.on}#${one.at}`, `${other.on}#${other.at}`];
    return first < second ? -1 : Number(first > second);
  });

const ofFamily = (before: AgreementAnswers, event: AgreementSaid): AgreementAnswers => {
  const { who, on, reason, words } = event;
  const because = {
    ...(reason !== undefined && { reason }),
    ...(words !== undefined && words.trim() !== '' && { reasonWords: words }),
  };
  switch (event.said) {
    case 'given':
      return { ...before, ...because, told: 'yes', agreement: 'agreed', who, agreedOn: on };
    case 'refused':
    case 'withdrawn':
      return { ...before, ...because, told: 'yes', agreement: 'refused', who };
    case 'parents-disagree':
      return { ...before, ...because, told: 'yes', agreement: 'parents-disagree', who };
    case 'not-asked':
      // That nobody asked again takes no refusal away.
      return isRefusal(before) ? before : { ...before, ...because, told: 'no', agreement: 'not-sought' };
  }
};

const OWN = {
  given: 'agreed',
  refused: 'refused',
  withdrawn: 'refused',
  'parents-disagree': 'refused',
  'not-asked': 'not-asked',
} as const satisfies Record<AgreementWord, OwnAgreement['agreement']>;

const ofYoungPerson = (
  before: OwnAgreement | undefined,
  { said }: AgreementSaid,
): OwnAgreement | undefined =>
  said === 'not-asked' && before?.agreement === 'refused' ? before : { ...before, agreement: OWN[said] };

/** What stands once everything that was said since is read: the latest day counts. Source: docs/reference.md#consent. */
export const agreementNow = (
  sent: AgreementStanding,
  events: readonly AgreementSaid[],
): AgreementStanding => {
  const inOrder = inOrderSaid(events);
  const ofWhom = (whose: WhoseAgreement): AgreementSaid[] => inOrder.filter((event) => event.whose === whose);
  const own = ofWhom('young-person').reduce(ofYoungPerson, sent.own);
  return {
    answers: ofWhom('family').reduce(ofFamily, sent.answers),
    ...(own !== undefined && { own }),
  };
};

/** What somebody has to notice: the last that was said of whom it is, where it was no or no longer yes. */
export const noticeOf = (
  events: readonly AgreementSaid[],
): 'agreement-refused' | 'agreement-withdrawn' | null => {
  const last = (whose: WhoseAgreement): AgreementWord | undefined =>
    inOrderSaid(events.filter((event) => event.whose === whose && event.said !== 'not-asked')).at(-1)?.said;
  const heard = [last('family'), last('young-person')];
  if (heard.includes('withdrawn')) return 'agreement-withdrawn';
  return heard.includes('refused') || heard.includes('parents-disagree') ? 'agreement-refused' : null;
};
