import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type HeldPlace, type HeldReferrals, type Hold, heldName } from '../../shared/store/held/hold.ts';
import { heldSubmission } from '../../shared/store/held/submission.ts';

/** Stands for the bucket of held referrals, on one machine. */
export interface HeldInFolder extends Hold, HeldReferrals {
  /** How many lie in a place. */
  readonly count: (place: HeldPlace) => Promise<number>;
  /** Only the local runner can empty it, with the tables. */
  readonly clear: () => Promise<void>;
}

/** Where nothing is held nothing waits. */
export const NOTHING_HELD: HeldReferrals = {
  waiting: async () => [],
  read: async () => null,
  putBack: async () => undefined,
  remove: async () => undefined,
  setAside: async () => undefined,
};

const ENDING = '.json';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** What `work` gives; `other` where the file is not there. */
const orMissing = async <T, O>(work: Promise<T>, other: O): Promise<T | O> => {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return other;
    throw error;
  }
};

/** Referrals held as files of a folder, which is made when the first one comes. */
export const heldInFolder = (folder: string): HeldInFolder => {
  const fileOf = (place: HeldPlace, hash: string): string => join(folder, heldName(place, hash));
  const listed = (place: HeldPlace): Promise<string[]> => orMissing(readdir(join(folder, place)), []);
  const read = (hash: string): Promise<string | null> =>
    orMissing(readFile(fileOf('waiting', hash), 'utf8'), null);

  /** Beside its place first, so that nobody ever reads half of it. */
  const written = async (place: HeldPlace, text: string): Promise<string> => {
    const file = join(folder, `${place}-${randomUUID()}`);
    await mkdir(join(folder, place), { recursive: true, mode: 0o700 });
    await writeFile(file, text, { mode: 0o600 });
    return file;
  };
  return {
    async keep(submission) {
      const beside = await written('waiting', JSON.stringify(submission));
      try {
        await link(beside, fileOf('waiting', submission.hash));
        return null;
      } catch (error) {
        const kept = codeOf(error) === 'EEXIST' ? await read(submission.hash) : undefined;
        if (typeof kept !== 'string') throw error;
        return heldSubmission.parse(JSON.parse(kept));
      } finally {
        await rm(beside, { force: true });
      }
    },
    async waiting(limit) {
      const names = (await listed('waiting')).filter((name) => name.endsWith(ENDING));
      const found = await Promise.all(
        names.map(async (name) => {
          const hash = name.slice(0, -ENDING.length);
          const at = await orMissing(stat(fileOf('waiting', hash)), null);
          return at === null ? [] : [{ hash, at: at.mtime }];
        }),
      );
      return found
        .flat()
        .toSorted((one, other) => one.at.getTime() - other.at.getTime())
        .slice(0, limit);
    },
    read,
    async putBack(submission) {
      const text = JSON.stringify({ ...submission, tries: submission.tries + 1 });
      await rename(await written('waiting', text), fileOf('waiting', submission.hash));
    },
    remove: (hash) => rm(fileOf('waiting', hash), { force: true }),
    async setAside(hash, place) {
      await mkdir(dirname(fileOf(place, hash)), { recursive: true, mode: 0o700 });
      await rename(fileOf('waiting', hash), fileOf(place, hash));
    },
    count: async (place) => (await listed(place)).length,
    clear: () => rm(folder, { recursive: true, force: true }),
  };
};
