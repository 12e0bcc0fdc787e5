import { raiseAll } from '../../domain/assess/raise.ts';
import { assess } from '../../domain/assess.ts';
import type { AuthorityRules } from '../../domain/authority.ts';
import type { Findings } from '../../domain/prior-contact.ts';
import { mostUrgent } from '../../domain/rating/level.ts';
import type { RaisedBy } from '../../domain/rating/risen.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import { withConsentAsSaid } from '../agreement/facts.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import { alsoIn, reranked } from '../work/also-in.ts';
import { type Action, replace } from '../work/change.ts';
import { noting } from './rise.ts';

/** What a contact's rating rests on beside the form. */
export const findingsOf = ({ priorContacts, household, openCase, assessment }: ContactItem): Findings => ({
  priorContacts,
  household,
  openCase,
  incomplete: assessment.flags.includes('search-incomplete'),
});

/** A contact whose assessment rose. A rating that a person confirmed stays as it is. */
const risen = (
  contact: ContactItem,
  assessment: ContactItem['assessment'],
  by: RaisedBy,
  at: string,
): ContactItem => {
  if (contact.confirmed !== undefined) return { ...contact, assessment };
  const level = mostUrgent([contact.level, assessment.rating.level]);
  const due = assessment.clock.due < contact.due ? assessment.clock.due : contact.due;
  return noting(contact, { ...contact, assessment, level, due }, by, at);
};

interface WorkChanged {
  readonly work: WorkItem;
  readonly isNew: boolean;
}

/** The work of a referral after its contacts rose: more queues, more flags, a place further up. */
const workAfter = (referral: StoredReferral, contacts: readonly ContactItem[], at: string): WorkChanged[] => {
  const changed = new Map<string, WorkChanged>();
  const workNow = (): WorkItem[] => [
    ...referral.work.map((work) => changed.get(work.queue)?.work ?? work),
    ...[...changed.values()].flatMap(({ work, isNew }) => (isNew ? [work] : [])),
  ];
  for (const contact of contacts) {
    const before = referral.contacts.find(({ number }) => number === contact.number);
    const added = contact.assessment.queues.filter((queue) => !before?.assessment.queues.includes(queue));
    for (const queue of added) {
      const also = alsoIn({ form: referral.form, work: workNow() }, contacts, contact, queue, at);
      if (also === null) continue;
      const isNew = !referral.work.some((work) => work.queue === queue);
      changed.set(queue, { work: also.work, isNew });
    }
  }
  for (const work of referral.work.filter(({ done, queue }) => !done && !changed.has(queue))) {
    const here = contacts.filter(({ number }) => work.contacts.includes(number));
    const flags = [...new Set([...work.flags, ...here.flatMap(({ assessment }) => assessment.flags)])];
    const ranked = reranked({ ...work, flags }, contacts, at);
    const isSame = flags.length === work.flags.length && ranked.gsi1sk === work.gsi1sk;
    if (!isSame) changed.set(work.queue, { work: ranked, isNew: false });
  }
  return [...changed.values()];
};

const put = (table: string, { work, isNew }: WorkChanged): Action =>
  isNew
    ? { Put: { TableName: table, Item: work, ConditionExpression: 'attribute_not_exists(pk)' } }
    : replace(table, work);

/**
 * Assesses a referral again with more findings about its contacts, and writes what rose: never less than it
 * was. Contacts whose findings did not change are written only where they rose with the others.
 *
 * @param grown the contacts with their new findings
 * @param by what raises them, for whoever reads why
 * @throws where the rules cannot read the referral; see `manualTriage`
 */
export const raiseReferral = (
  table: string,
  referral: StoredReferral,
  grown: readonly ContactItem[],
  rules: AuthorityRules,
  at: string,
  by: RaisedBy = 'found-later',
): Action[] => {
  const { form, contacts } = referral;
  const after = contacts.map((each) => grown.find(({ number }) => number === each.number) ?? each);
  const assessed = (of: readonly ContactItem[]) =>
    assess(form.form, of.map(findingsOf), rules, form.receivedAt, form.agencyId, referral.call?.keyedAt);
  const assessments = raiseAll(
    contacts.map(({ assessment }) => assessment),
    assessed(contacts),
    assessed(after),
  );
  const standing = withConsentAsSaid(
    referral,
    after.map((contact, place) => risen(contact, assessments[place] ?? contact.assessment, by, at)),
    rules,
  );
  const changed = standing.filter(
    (contact, place) => JSON.stringify(contact) !== JSON.stringify(contacts[place]),
  );
  const work = workAfter(referral, standing, at);
  const becameRed = standing.some(({ level }, place) => level === 'red' && contacts[place]?.level !== 'red');
  const reds = work.filter(({ work: { queue } }) => queue === 'mash' || queue === 'emergency-duty-team');
  return [
    ...changed.map((contact) => replace(table, contact)),
    ...work.map((one) => put(table, one)),
    ...(becameRed ? reds : []).map(({ work: { queue } }) => ({
      Put: { TableName: table, Item: outboxItemOf('red-alert', form.reference, at, queue) },
    })),
  ];
};
