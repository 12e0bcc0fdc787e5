import { ZodError } from 'zod';

/** What went wrong, in our own words: fields and rules, never a value of a table or a file. */
const inWords = (error: unknown): string => {
  if (error instanceof ZodError) {
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n');
  }
  return error instanceof Error ? error.message : 'Unknown failure';
};

/** Runs a command; a failure is told on standard error and ends it with 1. */
export const runCommand = (main: () => Promise<void>): void => {
  main().catch((error: unknown) => {
    console.error(inWords(error));
    process.exitCode = 1;
  });
};
