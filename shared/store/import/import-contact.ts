import { randomUUID } from 'node:crypto';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Outcome } from '../../domain/outcomes.ts';
import type { ContactToAccept, ToAccept } from '../accept/accepted.ts';
import { contactItemsOf, findableItemsOf, formItemOf, workItemsOf } from '../accept/to-items.ts';
import { childEntriesOf, concernedBy } from '../audit/by-child.ts';
import { putEvent } from '../audit/chain.ts';
import { followOn } from '../audit/event.ts';
import { CONDITION_FAILED, refusalsOf } from '../errors.ts';
import { IMPORTED } from '../items/form.ts';
import type { KeysToStore } from '../matching-hash.ts';
import { putAll } from '../put-all.ts';
import { MOST_ACTIONS, type Records } from '../records.ts';
import { patiently } from './patiently.ts';

/** An earlier contact of the council's own records, ready to be stored. */
export interface ContactToImport
  extends Pick<ToAccept, 'receivedAt' | 'form' | 'sender' | 'assessment' | 'settings'> {
  readonly contact: ContactToAccept & { readonly keys: KeysToStore };
  readonly happening: ToAccept['happening'];
  /** Absent where the council's records do not say what was decided. */
  readonly outcome?: Outcome | undefined;
}

type Item = Record<string, unknown>;

/** Nobody is named: who decided is in the council's own records. */
const BY = { id: IMPORTED, name: 'Imported from earlier records' };

const NOT_AGAIN = { hash: '', payload: '', expiresAt: 0 };

const itemsOf = (reference: string, given: ContactToImport): { together: Item[]; findable: Item[] } => {
  const { outcome, receivedAt } = given;
  const accept: ToAccept = {
    ...given,
    contacts: [given.contact],
    // Nothing waits and nobody is told, also where the outcome is not known: that is taken out again below.
    settled: { outcome: outcome ?? 'no-further-action', at: receivedAt, by: BY },
    once: NOT_AGAIN,
    answerFor: () => '',
  };
  const contacts = contactItemsOf(reference, accept).map((contact) =>
    outcome === undefined ? { ...contact, decisions: {} } : contact,
  );
  const sender = { ...given.sender, agencyReference: given.form.agencyReference };
  return {
    together: [
      formItemOf(reference, accept),
      ...contacts,
      ...workItemsOf(reference, accept),
      ...childEntriesOf(followOn(reference, null, given.happening), concernedBy(contacts)),
    ],
    findable: contacts.flatMap((contact) => {
      const { history, keys } = findableItemsOf(contact, sender, given.contact.keys);
      return [history, ...keys];
    }),
  };
};

const put = (table: string, Item: Item) => ({ Put: { TableName: table, Item } });

/**
 * Puts an earlier contact in as settled history: record, place in the person's history, matching keys and one
 * audit event, all of it or none. It waits in no queue and no message leaves. Answers `taken`, with nothing
 * changed, when there is something by that reference.
 */
export const importContact = async (
  records: Records,
  reference: string,
  given: ContactToImport,
): Promise<'written' | 'taken'> => {
  const { together, findable } = itemsOf(reference, given);
  const room = MOST_ACTIONS - 1 - together.length;
  // Keys for which there is no room go first: the next run puts the same ones if this one ends here.
  await patiently(() => putAll(records, findable.slice(room)));
  const TransactItems = [
    // Every record has a first event, so that this one condition stands for all that might be there.
    putEvent(records.table, followOn(reference, null, given.happening)),
    ...[...together, ...findable.slice(0, room)].map((item) => put(records.table, item)),
  ];
  try {
    // One token for every try: a write that went through and was never answered is answered then, not refused.
    const write = { TransactItems, ClientRequestToken: randomUUID() };
    await patiently(() => records.client.send(new TransactWriteCommand(write)));
    return 'written';
  } catch (error) {
    if (refusalsOf(error)?.some(({ code }) => code === CONDITION_FAILED)) return 'taken';
    throw error;
  }
};
