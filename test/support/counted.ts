import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { countReferral } from '../../shared/store/figures/count-referral.ts';
import type { Records } from '../../shared/store/records.ts';
import { everything } from './stored.ts';

/** What the figures of the demonstration authority depend on. */
export const FIGURE_RULES = {
  timeZone: EXAMPLESHIRE.calendar.timeZone,
  repeatContacts: EXAMPLESHIRE.repeatContacts,
};

/** Counts every referral in the table as the stream would have it counted. */
export const countAll = async (records: Records): Promise<void> => {
  const forms = (await everything(records)).filter(({ sk }) => sk === 'FORM');
  for (const form of forms) await countReferral(records, String(form['reference']), FIGURE_RULES);
};
