import { defineConfig } from 'vitest/config';

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
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
