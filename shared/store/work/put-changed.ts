import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import { type Action, replace } from './change.ts';
import type { Standing } from './contact-state.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const put = (table: string, item: WorkItem): Action => ({
  Put: { TableName: table, Item: { ...item }, ConditionExpression: 'attribute_not_exists(pk)' },
});

/** Writes the contacts and the work that are not as they were, each refused if anybody changed it since. */
export const putChanged = (table: string, before: Standing, after: Standing): Action[] => {
  const contactBefore = ({ number }: ContactItem): ContactItem | undefined =>
    before.contacts.find((contact) => contact.number === number);
  const workBefore = ({ queue }: WorkItem): WorkItem | undefined =>
    before.work.find((work) => work.queue === queue);
  return [
    ...after.contacts
      .filter((contact) => !same(contact, contactBefore(contact)))
      .map((contact) => replace(table, contact)),
    ...after.work
      .filter((work) => !same(work, workBefore(work)))
      .map((work) => (workBefore(work) === undefined ? put(table, work) : replace(table, work))),
  ];
};

/** A referral's work with one piece in the place of what it was, or added. */
export const withWork = (work: readonly WorkItem[], changed: WorkItem | undefined): WorkItem[] => {
  if (changed === undefined) return [...work];
  return work.some(({ queue }) => queue === changed.queue)
    ? work.map((each) => (each.queue === changed.queue ? changed : each))
    : [...work, changed];
};
