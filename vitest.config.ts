import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The small file that takes longest: begun last, it would be waited for alone. */
const LONGEST = 'test/journeys/desk/accessible-desk.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const later = ({ moduleId }: TestSpecification): number => (moduleId.endsWith(LONGEST) ? 0 : 1);
    return (await super.sort(files)).toSorted((one, other) => later(one) - later(other));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // One DynamoDB Local for the whole run.
    globalSetup: ['test/support/dynamodb.ts'],
    // Journeys wait more than they work: two files at once also where there are only two cores.
    maxWorkers: 2,
    // Files of one worker share what they import: reading it anew for each took a third of the time. No test
    // patches a module or leaves anything behind in one.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
