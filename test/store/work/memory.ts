import type { Referral } from '../../../shared/domain/referral.ts';
import { subjectsOf } from '../../../shared/domain/subjects.ts';
import type { ToAccept } from '../../../shared/store/accept/accepted.ts';
import { contactItemsOf, formItemOf, workItemsOf } from '../../../shared/store/accept/to-items.ts';
import { type ContactItem, contactItem } from '../../../shared/store/items/contact.ts';
import { type WorkItem, workItem } from '../../../shared/store/items/work.ts';
import type { StoredReferral } from '../../../shared/store/read-referral.ts';
import type { Action } from '../../../shared/store/work/change.ts';
import { assessed, IN_HOURS } from '../../domain/support/assessed.ts';

export const REFERENCE = 'EX-7K3M-9QTD';

/** A referral as it stands once it was accepted, without a store. */
export const accepted = (form: Referral): StoredReferral => {
  const accept: ToAccept = {
    receivedAt: IN_HOURS,
    form,
    sender: { id: 'sender', agencyId: 'school', agencyName: 'Exampleshire High School', source: '2A' },
    contacts: subjectsOf(form).map((subject, at) => ({
      subject,
      personId: `person-${at}`,
      findings: { priorContacts: [], household: [], incomplete: false },
      keys: null,
      listedAs: { initials: 'R A', age: '10' },
    })),
    assessment: assessed(form),
    settings: 'exampleshire-1',
    happening: { at: IN_HOURS, action: 'received', by: { id: 'sender', name: '', role: 'partner' } },
    once: { hash: '', payload: '', expiresAt: 0 },
    answerFor: () => '',
  };
  return {
    form: formItemOf(REFERENCE, accept),
    contacts: contactItemsOf(REFERENCE, accept),
    work: workItemsOf(REFERENCE, accept),
    messages: [],
    checks: [],
    told: [],
  };
};

const put = <Item extends { sk: string; version: number }>(items: readonly Item[], item: Item): Item[] => {
  const before = items.find(({ sk }) => sk === item.sk);
  if (item.version !== (before?.version ?? 0) + 1) throw new Error(`${item.sk} was changed meanwhile`);
  return before === undefined ? [...items, item] : items.map((each) => (each.sk === item.sk ? item : each));
};

/** A referral after a transaction, each item one version on. Events and what is sent are left out. */
export const after = (referral: StoredReferral, actions: readonly Action[]): StoredReferral => {
  let contacts: readonly ContactItem[] = referral.contacts;
  let work: readonly WorkItem[] = referral.work;
  for (const { Put } of actions) {
    // As the store would give it back: what is undefined is not there.
    const item: { sk?: string } = JSON.parse(JSON.stringify(Put?.Item ?? {}));
    if (item.sk?.startsWith('CONTACT#')) contacts = put(contacts, contactItem.parse(item));
    if (item.sk?.startsWith('WORK#')) work = put(work, workItem.parse(item));
  }
  return { ...referral, contacts, work };
};
