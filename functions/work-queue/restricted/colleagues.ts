import { ProblemError } from '../../../shared/http/problem.ts';
import { findStaff } from '../../../shared/store/staff/staff-seen.ts';
import type { DeskDependencies } from '../desk.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Colleagues by their ids. Whoever is named already stays, though they were not at the desk lately.
 * @throws ProblemError by the field for an id of nobody.
 */
export const colleaguesOf = async (
  { records, now }: DeskDependencies,
  ids: readonly string[],
  pointer: string,
  known: readonly Named[] = [],
): Promise<Named[]> => {
  const at = now().toISOString();
  return Promise.all(
    [...new Set(ids)].map(async (id) => {
      const found = known.find((named) => named.id === id) ?? (await findStaff(records, id, at));
      if (found === null) {
        throw new ProblemError('fields-invalid', {
          errors: [{ pointer, detail: 'Choose colleagues from the list' }],
        });
      }
      return { id: found.id, name: found.name };
    }),
  );
};
