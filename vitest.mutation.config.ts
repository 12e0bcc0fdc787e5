import { defineConfig } from 'vitest/config';

/** The tests that mutants of matching are run against: pure, so nothing has to be started for them. */
export default defineConfig({
  test: {
    include: ['test/matching/**/*.test.ts'],
    // Laws try thousands of pairs, and figures thousands of children: too slow to run again for every mutant.
    exclude: [
      'test/matching/laws/**',
      'test/matching/deep/**',
      'test/matching/learn/**',
      'test/matching/learn*',
    ],
    testTimeout: 20_000,
  },
});
