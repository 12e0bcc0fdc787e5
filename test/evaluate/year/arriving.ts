import { ROUTES } from '../../../shared/contract/routes.ts';
import { randomFrom } from '../simulation/random.ts';
import type { Arrival } from './arrivals.ts';
import { receiptSeen } from './seen.ts';
import type { TheYear } from './the-year.ts';

/** Puts on the agenda that each referral is sent when it is due. */
export const sendAll = (year: TheYear, arrivals: readonly Arrival[]): void => {
  for (const arrival of arrivals) {
    year.agenda.add({
      at: arrival.at,
      // One after another: who is found depends on who came before.
      lane: 'arrivals',
      phase: 'records',
      run: async (at) => {
        const { sender, form, number, contacts } = arrival;
        const answered = await year.call(sender.person, at, ROUTES.submitReferral, {
          body: form,
          key: `year-${year.seed}-${number}`,
        });
        if (answered.status !== 201) {
          throw new Error(`Refused: ${answered.status} ${JSON.stringify(answered.body)}`);
        }
        const { reference } = receiptSeen.parse(answered.body);
        year.cases.set(reference, { arrival, reference, random: randomFrom(year.seed, 0xca5e, number) });
        year.history.counts.referrals += 1;
        year.history.counts.contacts += contacts;
      },
    });
  }
};
