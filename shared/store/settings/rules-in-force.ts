import { underVersion } from '../../domain/adjustments/under-version.ts';
import type { AuthorityRules } from '../../domain/authority.ts';
import type { VersionItem } from '../items/settings.ts';
import type { Records } from '../records.ts';
import { readVersions, versionAt } from './read-settings.ts';

/** What was read of the versions is good for this long. */
const GOOD_FOR_MS = 60_000;
/** The rules of the code hold rather than a referral waits longer than this. */
const PATIENCE_MS = 1_500;
/** After a failure nobody waits again for this long. */
const REST_MS = 15_000;

type Settings = AuthorityRules & { readonly version: string };

export interface InForce<Of extends Settings> {
  readonly records: Records;
  /** As the code has them. */
  readonly settings: Of;
  readonly now: () => Date;
  readonly onFailure: (error: unknown) => void;
  /** Told the number of each stored version that cannot be read, at every reading. */
  readonly onUnreadable: (version: number) => void;
}

const within = async <T>(promise: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The settings took too long')), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * An authority's settings as the version that holds at this moment changes them. The versions are read at most
 * once a minute. Where they cannot be read, the last known ones hold; where none are known, the rules of the
 * code. A single version that cannot be read is left out: the newest of the others holds. It never rejects: no
 * referral waits for this.
 */
export const rulesInForce = <Of extends Settings>({
  records,
  settings,
  now,
  onFailure,
  onUnreadable,
}: InForce<Of>): (() => Promise<Of>) => {
  let versions: readonly VersionItem[] = [];
  let nextReadAt = Number.NEGATIVE_INFINITY;
  let lastAt = Number.NEGATIVE_INFINITY;
  const made = new Map<number, Of>();
  return async () => {
    const at = now();
    const isDue = at.getTime() >= nextReadAt || at.getTime() < lastAt;
    lastAt = at.getTime();
    if (isDue) {
      try {
        const read = await within(readVersions(records), PATIENCE_MS);
        versions = read.versions;
        nextReadAt = lastAt + GOOD_FOR_MS;
        for (const version of read.unreadable) onUnreadable(version);
      } catch (error) {
        onFailure(error);
        nextReadAt = lastAt + REST_MS;
      }
    }
    const version = versionAt(versions, at.toISOString());
    if (version === null) return settings;
    const known = made.get(version.number) ?? underVersion(settings, version);
    made.set(version.number, known);
    return known;
  };
};

/**
 * Something that is made for settings, made anew whenever other rules come to hold: what runs under them needs
 * not know that they can change.
 */
export const underRulesInForce = <Of extends Settings, Args extends unknown[], Answer>(
  options: InForce<Of>,
  make: (settings: Of) => (...args: Args) => Promise<Answer>,
): ((...args: Args) => Promise<Answer>) => {
  const inForce = rulesInForce(options);
  const made = new Map<Of, (...args: Args) => Promise<Answer>>();
  return async (...args) => {
    const settings = await inForce();
    const run = made.get(settings) ?? make(settings);
    made.set(settings, run);
    return run(...args);
  };
};
