import { DEMONSTRATION_PEOPLE } from '../../../infra/local/demonstration/people.ts';
import { checksIn } from '../../support/api-client.ts';
import { aChild, amber, red, yellow } from '../../support/referrals.ts';
import { DELE, HALINA, IMRAN, type Journey, MIRIAM, PRIYA, STELLA } from './journey.ts';

const THE_NIGHT_BEFORE = '2026-11-23T21:30:00Z';
export const NOW = '2026-11-24T11:40:00Z';

const NOW_PLEASE = { reason: 'other', words: 'To have it in hand' } as const;
const END = {
  contact: 1,
  rationale: 'It was a toy.',
  impactOnChild: 'None that we know of.',
  tellReferrer: '',
} as const;
const JAKUB = { given: 'Jakub', family: 'Wojciechowski', born: '2017-04-23', postcode: 'EX4 1AB' };
const MISSPELT = { ...JAKUB, given: 'Jakob', family: 'Wojcechowski', postcode: 'EX32 7RT' };

const idOf = (name: string): string => DEMONSTRATION_PEOPLE.find((each) => each.name === name)?.id ?? '';

/**
 * Fills an empty service with a referral in every state that the desk's pages tell apart; answers the reference of
 * each. Halina holds `held`, which asks two partners; the manager Miriam holds what is `proposed`.
 */
export const everyState = async ({ service, api }: Journey) => {
  const [school, worker, other, manager] = [api(PRIYA), api(HALINA), api(IMRAN), api(MIRIAM)];
  service.clock.set(THE_NIGHT_BEFORE);
  const night = await school.sent(red());
  await api(STELLA).pull('emergency-duty-team');
  await api(STELLA).release(`${night}.emergency-duty-team`, 'Police saw her: safe until the morning.');
  service.clock.set(NOW);
  await fetch(`${service.url}/local/watch`, { method: 'POST' });
  // Whoever was here can be named.
  for (const name of [DELE, HALINA, IMRAN, MIRIAM]) await api(name).queues();

  const proposed = await school.sent(red());
  await other.take(`${proposed}.mash`, NOW_PLEASE);
  await other.decide(`${proposed}.mash`, { ...END, outcome: 'no-further-action' });
  await manager.take(`${proposed}.manager-decision`, NOW_PLEASE);

  const decided = await school.sent(amber());
  await other.take(`${decided}.mash`, NOW_PLEASE);
  await other.decide(`${decided}.mash`, { ...END, outcome: 'early-help' });

  const kept = await school.sent(amber());
  await manager.restrict(kept, { reason: 'Her stepfather works in this building', allowed: [] });
  await other.breakGlass(kept, { reason: 'linked-work', words: 'A cousin of theirs is here too' });
  const known = await school.sent(yellow());
  await worker.declareConflict(known, { reason: 'My neighbours' });

  const earlier = await school.sent(amber({ children: [aChild(JAKUB)] }));
  const held = await school.sent(amber({ children: [aChild(MISSPELT), aChild()] }));
  await worker.take(`${held}.mash`, NOW_PLEASE);
  const asked = await worker.askPartners(`${held}.mash`, {
    contacts: [1],
    agencies: ['exampleshire-police', 'health-visiting'],
    question: 'When was he last seen?',
    necessity: 'Nobody at school has met his mother.',
    familyKnows: 'told',
    basis: { kind: 'agreement-given' },
  });
  const check = checksIn(asked).find(({ agency }) => agency.includes('Health'))?.id ?? '';

  const given = await school.sent(amber());
  await other.take(`${given}.mash`, NOW_PLEASE);
  await other.transfer(`${given}.mash`, idOf(HALINA), 'You know her school');
  const free = await school.sent(yellow());
  return { night, proposed, decided, kept, known, earlier, held, check, given, free };
};

export type States = Awaited<ReturnType<typeof everyState>>;
