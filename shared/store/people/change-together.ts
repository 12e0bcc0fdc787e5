import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { concernedBy, putChildEntries } from '../audit/by-child.ts';
import { inChain, lastEvent, putEvent } from '../audit/chain.ts';
import { followOn } from '../audit/event.ts';
import { refusalsOf } from '../errors.ts';
import type { ContactItem } from '../items/contact.ts';
import { readReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import type { SameChildAnswer } from './answers.ts';
import { type ChangeTogether, ofTestsAlone, type Referrals } from './of-tests-alone.ts';
import { readContact, referenceOf } from './read-contact.ts';

export type { ChangeTogether, Referrals };

/** A contact among referrals that were read. */
export const contactIn = (referrals: Referrals, contactId: string): ContactItem | undefined =>
  referrals.get(referenceOf(contactId))?.contacts.find((contact) => contact.contactId === contactId);

/**
 * Changes several referrals at once as they stand now, with an event in the audit of each, in one transaction.
 * When others change one of them at the same moment, all are read and thought over again. Answers `done`, or as
 * it is what `think` answers beside a change, with nothing written. Beside a test, only what is the test's own is
 * written: see `ofTestsAlone`.
 * @throws StoreBusy when others keep changing them.
 */
export const changeTogether = async <Answer>(
  records: Records,
  references: readonly string[],
  think: (referrals: Referrals) => Promise<ChangeTogether | { readonly answer: Answer }>,
): Promise<Answer | 'done'> => {
  const [first = '', ...others] = [...new Set(references)];
  const readAll = async (): Promise<Referrals> => {
    const all = await Promise.all([first, ...others].map((reference) => readReferral(records, reference)));
    return new Map(
      all.flatMap((referral) => (referral === null ? [] : [[referral.form.reference, referral]])),
    );
  };
  return inChain<Answer | 'done'>(records, first, async (after) => {
    const last = new Map([[first, after]]);
    for (const reference of others) last.set(reference, await lastEvent(records, reference));
    const referrals = await readAll();
    const thought = await think(referrals);
    if ('answer' in thought) return thought.answer;
    const { actions, happenings } = ofTestsAlone(thought, referrals);
    const events = [...happenings].flatMap(([reference, happening]) => {
      const event = followOn(reference, last.get(reference) ?? null, happening);
      const children = concernedBy(referrals.get(reference)?.contacts ?? []);
      return [putEvent(records.table, event), ...putChildEntries(records.table, event, children)];
    });
    try {
      await records.client.send(new TransactWriteCommand({ TransactItems: [...actions, ...events] }));
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
      return 'again';
    }
    return 'done';
  });
};

/** A contact after a change, or why nothing was changed. */
export const asItStands = async (
  records: Records,
  result: SameChildAnswer | 'done',
  contactId: string,
): Promise<SameChildAnswer> => {
  if (result !== 'done') return result;
  const contact = await readContact(records, contactId);
  return contact === null ? 'not-found' : { contact };
};
