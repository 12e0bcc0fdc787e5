import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { StoredItem } from '../../support/stored.ts';

/**
 * The figures of a morning counted again over every record there is, in the plainest way: no counter, no fact and
 * none of the code that makes the report. What the report says has to be this, to the unit.
 */
export interface Recount {
  /** `queue level`: open, ages, both clocks. */
  readonly open: Record<string, Record<string, number>>;
  readonly openContacts: number;
  readonly overdueContacts: number;
  readonly slippingContacts: number;
  readonly yesterday: Record<string, number>;
  readonly month: Record<string, number>;
  readonly reviewsWaiting: number;
  readonly untold: number;
  readonly checks: Record<string, { open: number; overdue: number }>;
  readonly unclaimedReds: string[];
}

interface Decision {
  readonly outcome: string;
  readonly at: string;
  readonly countersigned?: { readonly at: string };
}

interface ContactRow {
  readonly reference: string;
  readonly number: number;
  readonly personId: string;
  readonly receivedAt: string;
  readonly level: string;
  readonly due: string;
  readonly acknowledgedAt?: string;
  readonly decisions: Record<string, Decision>;
  readonly agreementSaid?: { said: string; whose: string; on: string; at: string }[];
  readonly assessment: { contactsInSixMonths: number; clock: { acknowledgeBy: string } };
}

interface WorkRow {
  readonly reference: string;
  readonly queue: string;
  readonly level: string;
  readonly contacts: number[];
  readonly decided: number[];
  readonly awaiting?: number[];
  readonly done: boolean;
  readonly holder?: unknown;
  readonly leaseUntil?: string;
  readonly waitingSince?: string;
  readonly receivedAt: string;
}

interface FormRow {
  readonly reference: string;
  readonly agencyId: string;
  readonly senderId: string;
  readonly replyTo?: string;
  readonly mystery?: string;
  readonly form: {
    readonly consent: { readonly agreement?: string };
    readonly concerns?: Record<string, string>;
    readonly children: { readonly concerns?: Record<string, string> }[];
  };
}

interface LinkRow {
  readonly personId: string;
  readonly otherPersonId: string;
  readonly answer: string;
  readonly undone?: unknown;
}

// A recount reads what is stored as it is: the shapes above name what it needs of each kind.
const rows = <Row>(items: readonly StoredItem[], start: string): Row[] =>
  items.filter(({ pk, sk }) => pk.startsWith('REFERRAL#') && sk.startsWith(start)) as unknown as Row[];

/**
 * One name for everybody who was said to be one child: each takes the least name that it is joined to, until nobody's
 * changes.
 */
const childrenOf = (items: readonly StoredItem[]): ((personId: string) => string) => {
  const links = items.filter(({ pk, sk }) => pk.startsWith('PERSON#') && sk.startsWith('LINK#'));
  const same = (links as unknown as LinkRow[]).filter(
    ({ answer, undone }) => answer === 'same' && undone === undefined,
  );
  const names = new Map<string, string>();
  const nameOf = (personId: string): string => names.get(personId) ?? personId;
  for (let changed = true; changed; ) {
    changed = false;
    for (const { personId, otherPersonId } of same) {
      const [one, other] = [nameOf(personId), nameOf(otherPersonId)];
      if (one === other) continue;
      const least = one < other ? one : other;
      names.set(personId, least);
      names.set(otherPersonId, least);
      changed = true;
    }
  }
  return nameOf;
};

/** Counts that an agency is shown of its own: what is about people who work with children is counted apart too. */
const SHOWN_TO_AGENCIES = ['received-from|', 'agreement|', 'outcome-for|', 'told|', 'told-minutes|'];

const dayOf = (instant: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(instant));

const minuteOf = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const ageBand = (receivedAt: string, now: string, { calendar }: AuthoritySettings): string => {
  const hoursOn = (day: string) => {
    const weekday = WEEKDAYS[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? 'sunday';
    return calendar.bankHolidays.includes(day) ? undefined : calendar.openingHours[weekday];
  };
  let day = dayOf(receivedAt);
  const hours = hoursOn(day);
  if (hours === undefined || minuteOf(receivedAt) >= hours.closes) {
    do day = plusDays(day, 1);
    while (hoursOn(day) === undefined);
  }
  let age = 0;
  for (day = plusDays(day, 1); day <= dayOf(now); day = plusDays(day, 1)) {
    if (hoursOn(day) !== undefined) age += 1;
  }
  if (age <= 1) return '0-1';
  if (age <= 3) return '2-3';
  return age <= 5 ? '4-5' : '6+';
};

const HEAVIEST_FIRST = [
  'strategy-discussion',
  'social-care-assessment',
  'allocated-team',
  'specialist-team',
  'other-authority',
  'adult-safeguarding',
  'early-help',
  'information-and-advice',
  'no-further-action',
  'duplicate',
];

const tookEffect = ({ at, countersigned }: Decision): string => countersigned?.at ?? at;

const agreementOf = (form: FormRow, contact: ContactRow): string => {
  const said = (contact.agreementSaid ?? [])
    .filter(({ whose }) => whose === 'family')
    .toSorted((one, other) => (`${one.on} ${one.at}` < `${other.on} ${other.at}` ? -1 : 1));
  let stands = form.form.consent.agreement ?? 'not-sought';
  for (const { said: word } of said) {
    if (word === 'given') stands = 'agreed';
    else if (word !== 'not-asked') stands = 'refused';
    else if (stands !== 'refused' && stands !== 'parents-disagree') stands = 'not-sought';
  }
  if (stands === 'agreed') return 'agreed';
  return stands === 'refused' || stands === 'parents-disagree' ? 'refused' : 'missing';
};

const add = (counts: Record<string, number>, name: string, by = 1): void => {
  counts[name] = (counts[name] ?? 0) + by;
};

/** All of one morning. @param now when the report was made */
export const recount = (items: readonly StoredItem[], now: string, settings: AuthoritySettings): Recount => {
  const forms = new Map(rows<FormRow>(items, 'FORM').map((form) => [form.reference, form]));
  const counts = ({ reference }: { reference: string }): boolean => {
    const form = forms.get(reference);
    return form !== undefined && form.senderId !== 'import' && form.mystery === undefined;
  };
  const contacts = rows<ContactRow>(items, 'CONTACT#').filter(counts);
  const work = rows<WorkRow>(items, 'WORK#').filter(counts);
  const childOf = childrenOf(items);
  const allegations = new Set([
    ...work.filter(({ queue }) => queue === 'lado').map(({ reference }) => reference),
    ...[...forms.values()]
      .filter(({ form: { concerns, children } }) =>
        [concerns, ...children.map((child) => child.concerns)].some(
          (said) => said?.['allegation-against-professional'] === 'yes',
        ),
      )
      .map(({ reference }) => reference),
    ...rows<{ reference: string; concerns?: Record<string, string> }>(items, 'MESSAGE#')
      .filter(({ concerns }) => concerns?.['allegation-against-professional'] === 'yes')
      .map(({ reference }) => reference),
  ]);
  const told = rows<{ reference: string; decidedAt: string; at: string }>(items, 'TOLD#');
  const socialCare = contacts.flatMap((contact) => {
    const at = Object.values(contact.decisions)
      .filter(({ outcome }) => HEAVIEST_FIRST.indexOf(outcome) < 2)
      .map(tookEffect)
      .toSorted()[0];
    return at === undefined ? [] : [{ contact, at }];
  });
  const today = dayOf(now);
  const yesterday = plusDays(today, -1);
  const monthFrom = plusDays(today, -28);
  const result: Recount = {
    open: {},
    openContacts: 0,
    overdueContacts: 0,
    slippingContacts: 0,
    yesterday: {},
    month: {},
    reviewsWaiting: 0,
    untold: 0,
    checks: {},
    unclaimedReds: [],
  };
  const onDays = (instant: string, name: string, by: number): void => {
    const day = dayOf(instant);
    if (day === yesterday) add(result.yesterday, name, by);
    if (day >= monthFrom && day <= yesterday) add(result.month, name, by);
  };
  let openContacts = 0;
  let overdueContacts = 0;
  let slippingContacts = 0;
  let reviewsWaiting = 0;
  let untold = 0;
  for (const contact of contacts) {
    const form = forms.get(contact.reference);
    if (form === undefined) continue;
    const { level, receivedAt, due, acknowledgedAt, number, assessment } = contact;
    const onDay = (instant: string, name: string, by = 1): void => {
      onDays(instant, name, by);
      const isShown = SHOWN_TO_AGENCIES.some((start) => name.startsWith(start));
      if (isShown && allegations.has(contact.reference)) onDays(instant, `about-staff|${name}`, by);
    };
    const agencyId = form.agencyId.startsWith('unverified:') ? 'unverified' : form.agencyId;
    const repeat = assessment.contactsInSixMonths >= settings.repeatContacts;
    onDay(receivedAt, `received|${level}`);
    onDay(receivedAt, `received-from|${level}|${agencyId}`);
    onDay(receivedAt, `agreement|${agreementOf(form, contact)}|${agencyId}`);
    if (repeat) onDay(receivedAt, 'repeat');
    if (acknowledgedAt !== undefined) {
      onDay(acknowledgedAt, 'acknowledged');
      if (acknowledgedAt <= assessment.clock.acknowledgeBy) onDay(acknowledgedAt, 'acknowledged-in-time');
    }
    const waits = work.filter(
      (item) =>
        item.reference === contact.reference &&
        !item.done &&
        item.contacts.includes(number) &&
        (!item.decided.includes(number) || (item.awaiting ?? []).includes(number)),
    );
    for (const { queue } of waits) {
      const row = result.open[`${queue} ${level}`] ?? {};
      result.open[`${queue} ${level}`] = row;
      add(row, 'open');
      add(row, ageBand(receivedAt, now, settings));
      const clock = (name: string, by: string): void => {
        if (by < now) add(row, `${name} overdue`);
        else if (Date.parse(by) - Date.parse(now) <= 4 * 3_600_000) add(row, `${name} slipping`);
        else add(row, `${name} inside`);
      };
      clock('decision', due);
      if (acknowledgedAt === undefined) clock('next step', assessment.clock.acknowledgeBy);
    }
    if (waits.length > 0) {
      openContacts += 1;
      if (due < now) overdueContacts += 1;
      else if (Date.parse(due) - Date.parse(now) <= 4 * 3_600_000) slippingContacts += 1;
      if (repeat && waits.some(({ queue }) => queue === 'manager-decision')) reviewsWaiting += 1;
      continue;
    }
    const decisions = Object.values(contact.decisions);
    const closedAt = decisions.map(tookEffect).toSorted().at(-1);
    if (closedAt === undefined) continue;
    const outcome = HEAVIEST_FIRST.find((each) => decisions.some((decision) => decision.outcome === each));
    onDay(closedAt, `decided|${level}`);
    if (closedAt <= due) onDay(closedAt, `in-time|${level}`);
    onDay(closedAt, `outcome|${outcome}`);
    onDay(closedAt, `outcome-for|${outcome}|${agencyId}`);
    const own = socialCare.find(({ contact: each }) => each === contact);
    if (own !== undefined) {
      const yearBefore = `${Number(own.at.slice(0, 4)) - 1}${own.at.slice(4)}`;
      const again = socialCare.some(
        ({ contact: other, at }) =>
          other !== contact &&
          childOf(other.personId) === childOf(contact.personId) &&
          at >= yearBefore &&
          at <= own.at,
      );
      if (again) onDay(closedAt, 'social-care-again');
    }
    const toldAt = told
      .filter(({ reference, decidedAt }) => reference === contact.reference && decidedAt >= closedAt)
      .toSorted((one, other) => (one.decidedAt < other.decidedAt ? -1 : 1))[0]?.at;
    if (toldAt === undefined) untold += form.replyTo === undefined ? 0 : 1;
    else {
      onDay(toldAt, `told|${agencyId}`);
      const minutes = Math.round((Date.parse(toldAt) - Date.parse(receivedAt)) / 60_000);
      if (minutes !== 0) onDay(toldAt, `told-minutes|${agencyId}`, minutes);
    }
  }
  for (const check of rows<{ reference: string; agencyId: string; state: string; due: string }>(
    items,
    'CHECK#',
  )) {
    if (!counts(check) || check.state !== 'open') continue;
    const row = result.checks[check.agencyId] ?? { open: 0, overdue: 0 };
    result.checks[check.agencyId] = row;
    row.open += 1;
    if (check.due < now) row.overdue += 1;
  }
  const unclaimedReds = work
    .filter(
      ({ done, level, holder, leaseUntil = '' }) =>
        !done && level === 'red' && (holder === undefined || leaseUntil <= now),
    )
    .map(
      ({ reference, queue, waitingSince, receivedAt }) =>
        `${reference} ${queue} ${waitingSince ?? receivedAt}`,
    )
    .toSorted();
  return {
    ...result,
    openContacts,
    overdueContacts,
    slippingContacts,
    reviewsWaiting,
    untold,
    unclaimedReds,
  };
};
