import type { Referral } from '../referral.ts';
import { subjectsOf } from '../subjects.ts';
import type { Surroundings } from './neighbour.ts';
import { type HomeCouncil, whereTheyLive } from './where-they-live.ts';

/** What a referrer is told about people who live in one other council's area. */
export interface LivesElsewhere {
  /** By their place in the referral, never by name: "Child 1". */
  readonly people: readonly string[];
  /** Null where nobody can say yet which council it is. */
  readonly council: string | null;
  readonly words: string;
  /** Telephones of that council, where they are known. */
  readonly frontDoor: string | null;
  readonly outOfHours: string | null;
}

const listed = (people: readonly string[]): string =>
  people.length < 2 ? people.join() : `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`;

const wordsFor = (people: readonly string[], council: HomeCouncil | undefined, mash: string): string => {
  const lives = `${listed(people)} ${people.length === 1 ? 'lives' : 'live'}`;
  const kept = `${mash} stays responsible until they have told us that they have it. You do not have to send it again.`;
  if (council === undefined) {
    return `You told us that ${lives} in another council’s area. We will find out which, and pass this on to them. ${kept}`;
  }
  return council.by === 'referrer'
    ? `You told us that ${lives} in the area of ${council.name}. We will pass this on to them. ${kept}`
    : `You told us that ${lives} in another council’s area. By the postcode that is ${council.name}: we will check, and pass this on to them. ${kept}`;
};

/**
 * What the referrer is told where somebody lives in another council's area: which, how to phone them, and
 * that the referral was taken all the same. One entry for each council, in the order of the people; none where
 * nobody is said to live elsewhere.
 *
 * @param mash what the authority's own front door is called, "Exampleshire MASH"
 */
export const tellTheReferrer = (
  form: Referral,
  surroundings: Surroundings,
  mash: string,
): LivesElsewhere[] => {
  const byCouncil = new Map<string, { people: string[]; council: HomeCouncil | undefined }>();
  for (const [at, { kind, person }] of subjectsOf(form).entries()) {
    const { elsewhere, council } = whereTheyLive(form, person, surroundings);
    if (!elsewhere) continue;
    const key = council?.name ?? '';
    const together = byCouncil.get(key) ?? { people: [], council };
    together.people.push(kind === 'child' ? `Child ${at + 1}` : 'Adult');
    byCouncil.set(key, together);
  }
  return [...byCouncil.values()].map(({ people, council }) => ({
    people,
    council: council?.name ?? null,
    words: wordsFor(people, council, mash),
    frontDoor: council?.neighbour?.frontDoor ?? null,
    outOfHours: council?.neighbour?.outOfHours ?? null,
  }));
};
