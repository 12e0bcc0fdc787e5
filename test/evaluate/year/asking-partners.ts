import { ROUTES } from '../../../shared/contract/routes.ts';
import { randomFrom } from '../simulation/random.ts';
import { hoursLater } from './answering.ts';
import type { Worker } from './people.ts';
import { checksSeen, type RecordSeen, type WorkSeen } from './seen.ts';
import { responderOf } from './senders.ts';
import { caseOf, type TheYear } from './the-year.ts';

/** Who is asked: police nearly always, and whoever knows a child of that age. */
const AGENCIES = [
  'exampleshire-police',
  'school-nursing',
  'exampleshire-high',
  'canal-road-primary',
  'health-visiting',
  'housing-options',
  'probation',
] as const;

/** Hours in which an agency answers half of what it is asked, and the share that it never answers. */
const USUAL: Readonly<Record<(typeof AGENCIES)[number], readonly [hours: number, never: number]>> = {
  'exampleshire-police': [3, 0.02],
  'school-nursing': [4, 0.04],
  'exampleshire-high': [2, 0.03],
  'canal-road-primary': [2, 0.02],
  'health-visiting': [4, 0.03],
  'housing-options': [9, 0.1],
  probation: [12, 0.12],
};

/** Asks partners about the contacts of work that this person holds, where they may be asked without more ado. */
export const askPartners = async (
  year: TheYear,
  { person }: Worker,
  work: WorkSeen,
  record: RecordSeen,
  at: number,
): Promise<void> => {
  const { random } = caseOf(year, work.reference);
  const about = record.contacts.filter(
    ({ number, partnerChecks }) => work.contacts.includes(number) && partnerChecks.ifFamilyKnows.allowed,
  );
  const [first] = about;
  if (first === undefined) return;
  const others = AGENCIES.slice(1).filter(() => random.chance(0.22));
  const agencies = [AGENCIES[0], ...others];
  const isAgreed = first.partnerChecks.ifFamilyKnows.rule === 'checks.agreed';
  const answered = await year.call(person, at, ROUTES.askPartners, {
    path: { id: work.id },
    body: {
      contacts: about.map(({ number }) => number),
      agencies,
      question: 'What do you know of this family since last year?',
      necessity: 'To decide whether the child is safe at home.',
      familyKnows: 'told',
      basis: isAgreed
        ? { kind: 'agreement-given' }
        : { kind: 'safeguarding-without-agreement', reason: 'unjustified-delay' },
    },
  });
  if (answered.status !== 200) return;
  for (const { id, agency, due } of checksSeen.parse(answered.body).checks) {
    year.history.counts.checksAsked += 1;
    const known = AGENCIES.find(
      (each) => year.settings.agencies.find(({ name }) => name === agency)?.id === each,
    );
    if (known !== undefined) promise(year, { id, agency: known, due }, at);
  }
};

/** Puts on the agenda that an agency answers, in its own time and hours. */
const promise = (
  year: TheYear,
  { id, agency, due }: { id: string; agency: (typeof AGENCIES)[number]; due: string },
  at: number,
): void => {
  const reference = id.split('.')[0] ?? '';
  const random = randomFrom(
    year.seed,
    0xc4ec,
    caseOf(year, reference).arrival.number,
    AGENCIES.indexOf(agency),
    at / 1000,
  );
  const [hours, never] = USUAL[agency];
  if (random.chance(never)) return;
  const answersAt = hoursLater(year.days, at, hours * Math.exp(0.8 * random.normal()));
  year.agenda.add({
    at: answersAt,
    lane: reference,
    phase: 'records',
    run: async (now) => {
      const held = random.chance(0.35);
      const { status } = await year.call(responderOf(agency), now, ROUTES.answerCheck, {
        path: { check: id },
        key: id,
        body: held ? { held: 'yes', words: 'Known to us since the spring.' } : { held: 'nothing-known' },
      });
      if (status !== 200) return;
      year.history.counts.checksAnswered += 1;
      if (now > Date.parse(due)) year.history.counts.checksAnsweredLate += 1;
    },
  });
};
