import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes, longest first. Begun last, one of them would be waited for alone. */
const LONGEST = [
  'test/access/access',
  'test/journeys/desk/accessible-desk',
  'test/faults/kill',
  'test/journeys/accessible',
  'test/faults/table-away',
  'test/journeys/',
  'test/evaluate/',
  'test/contract/',
];

const turnOf = ({ moduleId }: TestSpecification): number => {
  const turn = LONGEST.findIndex((start) => moduleId.includes(start));
  return turn === -1 ? LONGEST.length : turn;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => turnOf(one) - turnOf(other));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // One DynamoDB Local for the whole run.
    globalSetup: ['test/support/dynamodb.ts'],
    // Journeys wait more than they work: three files at once also where there are only two cores.
    maxWorkers: 3,
    // Files of one worker share what they import: reading it anew for each took a third of the time. No test
    // patches a module or leaves anything behind in one.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
