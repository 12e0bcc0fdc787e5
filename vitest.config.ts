import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // One DynamoDB Local for the whole run.
    globalSetup: ['test/support/dynamodb.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
