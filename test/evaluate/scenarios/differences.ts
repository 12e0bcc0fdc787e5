import type { Scenario } from './scenario.ts';

/** What the service did with a scenario, in the words of the scenarios file. */
export interface Actual {
  readonly consent: string | null;
  readonly ray: string | null;
  readonly childRay: readonly string[];
  readonly queues: readonly string[];
  readonly flags: readonly string[];
  readonly due: string | null;
  readonly clockStarts: string | null;
}

const URGENCY = ['yellow', 'amber', 'red'];

const missing = (name: string, wanted: readonly string[] = [], there: readonly string[]): string[] =>
  wanted.filter((each) => !there.includes(each)).map((each) => `${name}: ${each} is missing`);

const unwanted = (name: string, wanted: readonly string[] = [], there: readonly string[]): string[] =>
  wanted.filter((each) => there.includes(each)).map((each) => `${name}: ${each} should not be there`);

const oneOf = (name: string, wanted: readonly string[] | undefined, there: readonly string[]): string[] =>
  wanted === undefined || wanted.some((each) => there.includes(each))
    ? []
    : [`${name}: none of ${wanted.join(', ')}`];

const exactly = (name: string, wanted: unknown, is: unknown): string[] =>
  wanted === undefined || JSON.stringify(wanted) === JSON.stringify(is)
    ? []
    : [`${name}: ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`];

const atLeast = (wanted: string | undefined, is: string | null): string[] =>
  wanted === undefined || URGENCY.indexOf(is ?? '') >= URGENCY.indexOf(wanted)
    ? []
    : [`ray: ${is} is less than ${wanted}`];

/** Where what happened is not what was expected; empty when all of it is. */
export const differences = (expect: Scenario['expect'], actual: Actual, accepted: boolean): string[] => {
  if (!accepted) return expect.accepted === false ? [] : ['the referral was not accepted'];
  return [
    ...exactly('accepted', expect.accepted, true),
    ...exactly('consent', expect.consent, actual.consent),
    ...exactly('ray', expect.ray, actual.ray),
    ...atLeast(expect.rayAtLeast, actual.ray),
    ...oneOf('ray', expect.rayIn, [actual.ray ?? '']),
    ...exactly('childRay', expect.childRay, actual.childRay),
    ...(expect.anyOf === true
      ? oneOf('queues', expect.queues, actual.queues)
      : missing('queues', expect.queues, actual.queues)),
    ...unwanted('queues', expect.notQueues, actual.queues),
    ...missing('flags', expect.flags, actual.flags),
    ...oneOf('flags', expect.flagsAnyOf, actual.flags),
    ...unwanted('flags', expect.notFlags, actual.flags),
    ...exactly('due', expect.due, actual.due),
    ...exactly('clockStarts', expect.clockStarts, actual.clockStarts),
  ];
};
