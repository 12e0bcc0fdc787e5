import { CONDITION_FAILED, isUnavailable, refusalsOf } from '../errors.ts';

const TRIES = 12;
const LONGEST_WAIT_MS = 10_000;

/** A refused transaction of which no part says anything against it: the table was busy. */
const isBusy = (error: unknown): boolean =>
  refusalsOf(error)?.every(({ code }) => code !== CONDITION_FAILED && code !== 'ValidationError') === true;

/** Tries again for as long as the store is only busy or away, about a minute in all. */
export const patiently = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === TRIES || !(isBusy(error) || isUnavailable(error))) throw error;
      const wait = Math.random() * Math.min(50 * 2 ** attempt, LONGEST_WAIT_MS);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
};
