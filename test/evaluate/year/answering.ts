import { ROUTES } from '../../../shared/contract/routes.ts';
import type { Day } from './calendar.ts';
import { statusSeen } from './seen.ts';
import { type Case, HOUR, type TheYear } from './the-year.ts';

/** So many of the hours in which offices are open, after an instant; at most the last closing. */
export const hoursLater = (days: readonly Day[], from: number, hours: number): number => {
  let left = hours * HOUR;
  let at = from;
  for (const { open } of days) {
    if (open === null || open.to <= at) continue;
    at = Math.max(at, open.from);
    if (open.to - at > left) return at + left;
    left -= open.to - at;
    at = open.to;
  }
  return at;
};

/** Hours in which a sender of ordinary pace speaks to a family and answers. */
const USUAL_HOURS = 6;

/** Puts on the agenda that a sender answers what the desk asked about agreement; some never do. */
export const answerAboutAgreement = (year: TheYear, asked: Case, at: number): void => {
  const { random, reference, arrival } = asked;
  const { sender } = arrival;
  if (sender.id === 'public' || random.chance(0.08)) return;
  const hours = USUAL_HOURS * sender.slowness * Math.exp(0.7 * random.normal());
  const said = random.next();
  year.agenda.add({
    at: hoursLater(year.days, at, hours),
    lane: reference,
    phase: 'records',
    run: async (now) => {
      const { body } = await year.call(sender.person, now, ROUTES.referralStatus, { path: { reference } });
      const question = statusSeen.parse(body).questions.find(({ about }) => about === 'agreement');
      if (question === undefined) return;
      const agreedOn = year.days.findLast(({ midnight }) => midnight <= now)?.date;
      const { status } = await year.call(sender.person, now, ROUTES.sendMessage, {
        path: { reference },
        key: `${reference}-${question.id}`.slice(0, 60),
        body: {
          kind: 'answer',
          question: question.id,
          words: 'I have spoken to the family.',
          consent:
            said < 0.62
              ? { told: 'yes', agreement: 'agreed', who: 'mother', how: 'spoken', agreedOn }
              : said < 0.8
                ? { told: 'yes', agreement: 'refused', who: 'mother' }
                : { told: 'no', agreement: 'not-sought', reason: 'could-not-contact' },
        },
      });
      if (status === 201) year.history.counts.agreementAnswered += 1;
    },
  });
};
