import { parseArgs } from 'node:util';
import { inWords } from './cost/in-words.ts';
import { readPrices } from './cost/prices.ts';
import { runCommand } from './run-command.ts';

/** `npm run -s cost -- --contacts 20000`: what stage live costs in a year with so many contacts. See docs/costs.md. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { contacts: { type: 'string' } } });
  const contacts = Number(values.contacts);
  if (!Number.isInteger(contacts) || contacts < 0)
    throw new Error('Say how many contacts come in within a year: npm run -s cost -- --contacts 20000');
  console.log(inWords(readPrices(), contacts));
};

runCommand(main);
