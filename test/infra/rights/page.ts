import type { FunctionDeclaration, TableName, TableRights } from '../../../infra/function-declaration.ts';
import { DRAFTS, IN_INDEX, RECORDS } from '../../../infra/rights/partitions.ts';

const IN_RECORDS: Readonly<Record<keyof typeof RECORDS, string>> = {
  referrals: 'a referral: form, contacts, work, messages, checks',
  audit: 'who did what about one subject',
  childAudit: 'the same about one child',
  matchingKeys: 'keyed hashes that earlier contacts are found by',
  people: 'the contacts of one child',
  matching: 'state and weights of the matching',
  once: 'what was answered to one idempotency key',
  outbox: 'a message until it is delivered',
  sent: 'what one agency sent',
  directory: 'people and agencies that managers listed',
  staff: 'staff who were seen at the desk',
  settings: 'reviewed versions of the settings',
  trials: 'what a draft of the settings would have made of past contacts',
  holds: 'legal holds',
  packs: 'a subject access pack',
  retention: 'what the last dry run of the retention rules found',
  testPlans: 'test referrals that managers planned',
  tests: 'what became of one plan',
  testLookups: 'by which a planned test is known',
  samples: 'samples that were drawn',
  sampleCases: 'the cases of one sample',
  externalCases: 'cases released to one reviewer from outside',
  reviews: 'reviews of one month',
  learning: 'what reviewers said to one person',
  factsReceived: 'figures of the contacts of a day',
  factsClosed: 'figures of the contacts that were closed on a day',
  socialCare: 'when one child became a social care referral',
  counts: 'counts of each day',
  reports: 'stored reports',
  emailCodes: 'the latest code of one e-mail address',
  guestPasses: 'what one e-mailed code opened',
  synthetic: 'what the service sent itself',
};

const IN_THE_INDEX: Readonly<Record<keyof typeof IN_INDEX, string>> = {
  queues: 'open work in the order of a queue',
  night: 'what the Emergency Duty Team finished',
  checks: 'checks that wait for an agency',
  doings: 'what one member of staff did',
  writtenForms: 'calls that wait for their written form',
  followUps: 'dates to look again',
  outbox: 'messages that wait',
  openContacts: 'contacts that wait',
  untold: 'closed contacts whose referrer was not told',
  synthetic: 'what the service sent itself',
};

const IN_DRAFTS: Readonly<Record<keyof typeof DRAFTS, string>> = {
  drafts: 'one person’s drafts',
  reminders: 'drafts to remind of on a day',
  sessions: 'a session',
  sessionsOf: 'the sessions of one person',
  signIns: 'a sign-in under way',
  codes: 'an address that a code was sent to',
  held: 'a page posted after a session’s end',
};

const wordsOf = <Name extends string>(
  patterns: Readonly<Record<Name, string>>,
  words: Readonly<Record<Name, string>>,
): [string, string][] =>
  // Object.entries forgets that the names are the same in both.
  (Object.entries(patterns) as [Name, string][]).map(([name, pattern]) => [pattern, words[name]]);

/** Every pattern that a right may name, with what lies there. */
export const KNOWN: Readonly<Record<TableName | 'index', ReadonlyMap<string, string>>> = {
  records: new Map(wordsOf(RECORDS, IN_RECORDS)),
  index: new Map(wordsOf(IN_INDEX, IN_THE_INDEX)),
  drafts: new Map(wordsOf(DRAFTS, IN_DRAFTS)),
};

const row = (place: TableName | 'index', pattern: string, actions: readonly string[]): string =>
  `| ${place === 'index' ? 'records, by its index' : place} | \`${pattern}\` | ${KNOWN[place].get(pattern) ?? ''} | ${actions.join(', ')} |`;

const rowsOf = ({ table, partitions, index }: TableRights): string[] => [
  ...Object.entries(partitions).map(([pattern, actions]) => row(table, pattern, actions)),
  ...index.map((pattern) => row('index', pattern, ['Query'])),
];

const listed = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(', '));

const part = ({ name, about, tables, secrets, buckets = [], sendsTo = [] }: FunctionDeclaration): string =>
  [
    `## ${name}`,
    `${about}.`,
    ...(tables.length === 0
      ? ['It reaches no table.']
      : [
          [
            '| Table | Partition key | What lies there | May |',
            '| --- | --- | --- | --- |',
            ...tables.flatMap(rowsOf),
          ].join('\n'),
        ]),
    `Secrets it reads: ${listed(secrets)}. Buckets: ${listed(
      buckets.map(({ bucket, actions }) => `${bucket} (${actions.join(', ')})`),
    )}. Queues it sends to: ${listed(sendsTo)}.`,
  ].join('\n\n');

const INTRODUCTION = `# What each function may do

Made from the declarations in [\`infra/functions\`](../infra/functions), which synth makes the policies of the functions’
roles of, and which the local runner, and with it the tests, hold the same functions to: what is not listed is refused
with \`AccessDeniedException\`, on AWS and on one machine. After a change there: \`npx vitest run test/infra/rights --update\`.

- **Partitions.** A right names the partitions that it holds for, as IAM’s \`dynamodb:LeadingKeys\`. \`REFERRAL#*\` is every
  partition whose key starts so. A call that names no partition, such as a scan, is refused.
- **The audit stays.** Functions can add an event to the audit. A statement of its own denies each of them every update
  and deletion there, whatever else it may do. IAM cannot say “put only if there is none”: that is a condition of the
  code in each put, and the object-locked bucket keeps a copy of every event that nobody can change.
- **Sort keys.** IAM knows partitions only. Which items of a referral a function touches is up to its code.
- **Nothing is deleted.** No function may delete anything from the records. The pages delete their own drafts, sessions
  and sign-ins; retention is a command that a person of the authority runs under a role of their own.
- **No star.** No action and no resource is a wildcard, but for X-Ray’s two write actions, which know no resource, and
  for the objects of a bucket.
`;

/** The rights of all functions as a page. */
export const rightsPage = (functions: readonly FunctionDeclaration[]): string =>
  `${[INTRODUCTION.trimEnd(), ...functions.map(part)].join('\n\n')}\n`;
