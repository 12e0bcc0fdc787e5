import { text } from 'node:stream/consumers';
import { refused } from './guard/refused.ts';
import { runCommand } from './run-command.ts';

const jsonIn = (given: string): unknown => {
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
};

/**
 * `aws cloudformation describe-change-set … | npm run -s guard`: ends with 1 and the reasons where the change set
 * would replace or remove anything that holds data. See docs/operations.md.
 */
const main = async (): Promise<void> => {
  const reasons = refused(jsonIn(await text(process.stdin)));
  if (reasons.length > 0) throw new Error(reasons.join('\n'));
  console.log('Nothing that holds data is replaced or removed.');
};

runCommand(main);
