import type { FunctionDeclaration } from './function-declaration.ts';
import { API_FUNCTIONS } from './functions/api.ts';
import { PAGES_FUNCTION } from './functions/pages.ts';
import { SCHEDULED_FUNCTIONS } from './functions/scheduled.ts';
import { STREAM_FUNCTIONS } from './functions/stream.ts';

/** The functions, declared once: CDK and the local runner both read this list. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [
  ...API_FUNCTIONS,
  ...STREAM_FUNCTIONS,
  ...SCHEDULED_FUNCTIONS,
  PAGES_FUNCTION,
];
