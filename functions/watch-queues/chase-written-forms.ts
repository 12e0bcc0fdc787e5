import { chaseWrittenForm } from '../../shared/store/calls/chase-written-form.ts';
import { listDue } from '../../shared/store/calls/list-due.ts';
import { each } from './each.ts';
import type { WatchStep } from './step.ts';

/** Most chased in one run; the next run goes on. */
const MOST = 1_000;

/** Whoever phoned and has not sent the written form in time is told so, once. */
export const chaseWrittenForms: WatchStep = {
  id: 'chase-written-forms',
  run: async (deps, now) => {
    const references = await listDue(deps.records, 'written-forms', now, MOST);
    return each(
      references,
      deps,
      async (reference) => (await chaseWrittenForm(deps.records, reference, now)) === 'chased',
    );
  },
};
