import { parseArgs } from 'node:util';
import { startDynamoDbLocal } from '../../../infra/local/dynamodb-local.ts';
import { silentLog } from '../../../infra/local/log.ts';
import { freePort } from '../../../infra/local/ports.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { createTables } from '../../../shared/store/create-tables.ts';
import { daysFrom } from './calendar.ts';
import { countingOf } from './counting.ts';
import { daysDrawn, morningsOf } from './mornings.ts';
import { patientClient } from './patient-client.ts';
import { rulesTried } from './rules-tried.ts';
import { simulateYear } from './simulate-year.ts';
import { summaryOf } from './summary.ts';
import { weeksOf } from './weeks.ts';

const USAGE = 'npm run simulate -- --contacts 12000 --seed 1 [--weeks 52] [--from 2026-01-01] [--compare 10]';

const wholeNumber = (name: string, text: string): number => {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new Error(`--${name} must be a whole number. ${USAGE}`);
  return number;
};

const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '12000' },
    seed: { type: 'string', default: '1' },
    weeks: { type: 'string', default: '52' },
    from: { type: 'string', default: '2026-01-01' },
    /** On so many mornings the report is counted again over every record. */
    compare: { type: 'string', default: '10' },
  },
});

/** A year is larger than what it usually has: with less, it does little but make room. */
const HEAP_MEGABYTES = 6_000;

const database = await startDynamoDbLocal({
  port: await freePort(),
  directory: 'memory',
  heapMegabytes: HEAP_MEGABYTES,
  log: silentLog,
});
const client = patientClient(database.endpoint);
try {
  const names = { records: 'year', drafts: 'year-drafts' };
  await createTables(client, names, { stream: false });
  const records = { client, table: names.records, drafts: { client, table: names.drafts } };
  const [seed, weeks] = [wholeNumber('seed', values.seed), wholeNumber('weeks', values.weeks)];
  const days = daysFrom(values.from, weeks, EXAMPLESHIRE.calendar).map(({ date }) => date);
  const compared = daysDrawn(days, wholeNumber('compare', values.compare), seed);
  const counting = countingOf(records);
  const mornings = morningsOf(records, (day) => compared.has(day));
  const began = performance.now();
  const played = await simulateYear({
    contacts: wholeNumber('contacts', values.contacts),
    seed,
    weeks,
    from: values.from,
    records,
    settled: async () => void (await counting.count()),
    onMorning: mornings.onMorning,
    onProgress: ({ day, contacts, of, contactsPerSecond }) =>
      console.error(`${day}  ${contacts} of ${of} contacts, ${contactsPerSecond.toFixed(1)} a second`),
  });
  for (const week of await weeksOf(records, played.days)) console.log(JSON.stringify(week));
  const tried = await rulesTried(records, [...played.references.values()]);
  console.log(JSON.stringify(tried));
  for (const morning of mornings.found) console.log(JSON.stringify(morning));
  console.log(
    JSON.stringify({ ...summaryOf(played), seconds: Math.round((performance.now() - began) / 1_000) }),
  );
  const differs = [...mornings.found, ...tried.weakened].some((each) => each.differs.length > 0);
  if (differs || tried.changedByNothing > 0) process.exitCode = 1;
} finally {
  client.destroy();
  await database.stop();
}
