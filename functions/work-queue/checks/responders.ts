import type { ApiAnswer } from '../../../shared/http/api-request.ts';
import { type Responder, respondersOf } from '../../../shared/settings/partner-checks.ts';
import { withAgencies } from '../../../shared/settings/with-agencies.ts';
import { readAgencies } from '../../../shared/store/directory/read-directory.ts';
import type { DeskDependencies } from '../desk.ts';

/** Everybody who can be asked, by the settings and what managers listed. */
export const respondersNow = async ({ settings, records }: DeskDependencies): Promise<Responder[]> =>
  respondersOf(withAgencies(settings, await readAgencies(records)));

/** Agencies that can be asked. Their mailboxes are nobody's business at the desk. */
export const listResponders = (deps: DeskDependencies) => async (): Promise<ApiAnswer> => ({
  status: 200,
  body: {
    responders: (await respondersNow(deps)).map(({ mailbox: _mailbox, ...responder }) => responder),
  },
});
