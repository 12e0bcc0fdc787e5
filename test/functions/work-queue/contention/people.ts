import { randomUUID } from 'node:crypto';
import { pulled } from '../../../../shared/contract/answers/work.ts';
import { ROUTES } from '../../../../shared/contract/routes.ts';
import type { FrontDoor } from '../../../support/front-door.ts';

/** One press of "pull next": when it began, when its answer was there, and what it gave. */
export interface Pull {
  readonly by: string;
  readonly began: number;
  /** Infinity where whoever pressed was gone before the answer came. */
  readonly ended: number;
  /** The same for however often this press had to be repeated. */
  readonly key: string;
  /** It was told to try again: what it took before that, nobody may have seen. */
  readonly repeated: boolean;
  /** Undefined where nothing waited, or nobody saw the answer. */
  readonly reference?: string | undefined;
}

/** How somebody ends: after so many pulls, with their last in hand or in the middle of asking for one more. */
export interface Killed {
  readonly after: number;
  readonly asking: boolean;
}

const BUSY = 503;

const press = async (
  door: FrontDoor,
  token: string,
  { by, key, began }: Pick<Pull, 'by' | 'key' | 'began'>,
  signal?: AbortSignal,
): Promise<Pull> => {
  for (let repeated = false; ; repeated = true) {
    const answer = await fetch(`${door.url}${ROUTES.pullNext.path.replace('{queue}', 'mash')}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': key },
      ...(signal && { signal }),
    });
    // The page says so too: press again. What the first press took after all, the same key gives again.
    if (answer.status === BUSY) continue;
    const body: unknown = answer.status === 200 ? await answer.json() : undefined;
    const pull = { by, key, repeated, began, ended: performance.now() };
    return answer.status === 204 ? pull : { ...pull, reference: pulled.parse(body).work.reference };
  }
};

/** Pulls, and does with each piece what `work` does, until nothing waits or the person is killed. */
export const workThrough = async (
  door: FrontDoor,
  number: number,
  { killed, work }: { killed?: Killed | undefined; work: (reference: string) => Promise<void> },
): Promise<Pull[]> => {
  const person = door.person('screener', { number });
  const token = await door.tokenFor(person);
  const pulls: Pull[] = [];
  for (;;) {
    const last = killed !== undefined && pulls.length === killed.after;
    const pressed = { by: person.id, key: randomUUID(), began: performance.now() };
    if (last && killed.asking) {
      const seen = await press(door, token, pressed, AbortSignal.timeout(1 + (number % 5))).catch(
        () => undefined,
      );
      return [...pulls, seen ?? { ...pressed, repeated: false, ended: Number.POSITIVE_INFINITY }];
    }
    const pull = await press(door, token, pressed);
    pulls.push(pull);
    if (pull.reference === undefined || last) return pulls;
    await work(pull.reference);
  }
};
