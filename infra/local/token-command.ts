import { parseArgs } from 'node:util';
import { ROLES } from '../../shared/domain/roles.ts';
import { CannotStart } from './cannot-start.ts';
import { isRole, type PersonWanted } from './identity/mint.ts';

export const USAGE = 'Usage: npm run token -- <role> [--agency <id>] [--person <number>]';

/**
 * Reads the words after `npm run token --`.
 *
 * @throws {CannotStart} one sentence that says what was expected.
 */
export const parseTokenCommand = (words: readonly string[]): PersonWanted => {
  const { values, positionals } = read(words);
  const [role, ...more] = positionals;
  if (role === undefined || more.length > 0)
    throw new CannotStart(`${USAGE}. The roles are ${ROLES.join(', ')}.`);
  if (!isRole(role)) throw new CannotStart(`There is no role "${role}". The roles are ${ROLES.join(', ')}.`);
  const number = Number(values.person ?? '1');
  if (!Number.isSafeInteger(number) || number < 1)
    throw new CannotStart(
      '--person takes a whole number from 1: 1 for the first person of a role, 2 for another.',
    );
  return { role, agency: values.agency, number };
};

const read = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { agency: { type: 'string' }, person: { type: 'string' } },
    });
  } catch {
    throw new CannotStart(`${USAGE}.`);
  }
};
