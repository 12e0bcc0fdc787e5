import { createHash } from 'node:crypto';
import type { Key } from '../table.ts';

/**
 * Drafts lie in their owner's partition: a person can reach no other's, whatever id they try, and their list
 * is one query. The key holds a digest, never the id that the person signs in with.
 */
export const partitionOf = (owner: string): string =>
  `OWNER#${createHash('sha256').update(owner).digest('hex')}`;

/** A draft's head in a partition that is known already. */
export const headIn = (partition: string, id: string): Key => ({ pk: partition, sk: `DRAFT#${id}` });

/** What is known of a draft beside its answers. */
export const headKey = (id: string, owner: string): Key => headIn(partitionOf(owner), id);

/** The drafts to look at on a day, `YYYY-MM-DD`: so nobody has to look through all of them. */
export const remindersOn = (day: string): string => `REMIND#${day}`;

export const reminderKey = (day: string, id: string): Key => ({ pk: remindersOn(day), sk: `DRAFT#${id}` });

const sectionPrefix = (id: string): string => `DRAFT#${id}#SECTION#`;

/** What was typed into one section: an item of its own, so that no draft outgrows the 400 kB of an item. */
export const sectionKey = (id: string, owner: string, section: string): Key => ({
  pk: partitionOf(owner),
  sk: `${sectionPrefix(id)}${section}`,
});

/** A whole draft is one range of its owner's partition: the head first, then its sections. */
export const rangeOf = (id: string, owner: string) => ({
  condition: 'pk = :pk AND sk BETWEEN :first AND :last',
  values: { ':pk': partitionOf(owner), ':first': `DRAFT#${id}`, ':last': `${sectionPrefix(id)}\uffff` },
});

const DRAFT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Is this the id of a draft? Whatever else a person tries names none. */
export const isDraftId = (id: string): boolean => DRAFT_ID.test(id);
