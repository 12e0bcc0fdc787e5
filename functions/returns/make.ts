import type { ReturnId } from '../../shared/contract/returns.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { workerUniqueId } from '../../shared/store/returns/child-unique-id.ts';
import { annexALists, checkSheet } from './annex-a/lists.ts';
import { workbook, writtenSheet } from './annex-a/workbook.ts';
import type { Asked } from './asked.ts';
import { cinCsv } from './cin/csv.ts';
import { CIN_LIST, cinReferrals } from './cin/rows.ts';
import type { ReturnsDependencies } from './dependencies.ts';
import { factsIn } from './facts.ts';
import { gather } from './gather.ts';
import { namesLeftOut, notAChild, sameDay } from './left-out.ts';
import { jsonFile, type Made, present } from './made.ts';
import { checkDataset } from './ssd/check.ts';
import { standardDataset } from './ssd/dataset.ts';

type Make = (deps: ReturnsDependencies, asked: Asked, caller: Pick<Caller, 'id' | 'roles'>) => Promise<Made>;

const readBoth = async (...[deps, asked, caller]: Parameters<Make>) => {
  const { received, became } = await factsIn(deps, asked, { withContacts: true });
  return Promise.all([
    gather(deps, received, caller, { withReferrals: false }),
    gather(deps, became, caller, { withReferrals: true }),
  ]);
};

const annexA: Make = async (deps, asked, caller) => {
  const [received, became] = await readBoth(deps, asked, caller);
  const rules = { on: asked.on, outcomes: deps.settings.outcomes };
  const { contacts, referrals, ...counted } = annexALists(received.contacts, became.contacts, rules);
  return {
    asked,
    lists: [checkSheet(contacts, rules), checkSheet(referrals, rules)],
    leftOut: present([
      ...notAChild('Contacts', received),
      ...notAChild('Social care referrals', became),
      ...sameDay(counted.sameDay),
    ]),
    write: () => workbook([writtenSheet(contacts), writtenSheet(referrals)]),
  };
};

const cin: Make = async (deps, asked, caller) => {
  const facts = await factsIn(deps, asked, { withContacts: false });
  const became = await gather(deps, facts.became, caller, { withReferrals: true });
  const { rows, made, ...counted } = cinReferrals(became.contacts, {
    on: asked.on,
    outcomes: deps.settings.outcomes,
  });
  return {
    asked,
    lists: [made],
    leftOut: present([...notAChild('Social care referrals', became), ...sameDay(counted.sameDay)]),
    write: async (format) =>
      format === 'csv' ? cinCsv(rows) : jsonFile(asked, { [CIN_LIST.toLowerCase()]: rows }),
  };
};

const ssd: Make = async (deps, asked, caller) => {
  const [received, became] = await readBoth(deps, asked, caller);
  const { sameDay: again, ...tables } = standardDataset(received.contacts, became.contacts, {
    on: asked.on,
    outcomes: deps.settings.outcomes,
    workerId: workerUniqueId,
  });
  const all = [
    ...new Map([...received.contacts, ...became.contacts].map((each) => [each.contactId, each])).values(),
  ];
  return {
    asked,
    lists: checkDataset(tables, all),
    leftOut: present([
      ...notAChild('Contacts', received),
      ...notAChild('Social care referrals', became),
      ...sameDay(again),
      ...namesLeftOut(all),
    ]),
    write: async () => jsonFile(asked, tables),
  };
};

const MAKES: Readonly<Record<ReturnId, Make>> = {
  'annex-a': annexA,
  'cin-referrals': cin,
  'standard-dataset': ssd,
};

/** Makes a return out of the records as they stand. Nobody has it yet, and nothing is recorded. */
export const makeReturn: Make = (deps, asked, caller) => MAKES[asked.id](deps, asked, caller);
