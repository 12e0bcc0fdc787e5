import type { FunctionDeclaration } from './function-declaration.ts';
import { API_FUNCTIONS } from './functions/api.ts';
import { AUTHORISER } from './functions/authoriser.ts';
import { PAGES_FUNCTION } from './functions/pages.ts';
import { QUEUE_FUNCTIONS } from './functions/queue.ts';
import { SCHEDULED_FUNCTIONS } from './functions/scheduled.ts';
import { STREAM_FUNCTIONS } from './functions/stream.ts';
import { SYNTHETIC_CHECK } from './functions/synthetic.ts';

/** The functions, declared once: CDK and the local runner both read this list. */
export const FUNCTIONS: readonly FunctionDeclaration[] = [
  ...API_FUNCTIONS,
  ...STREAM_FUNCTIONS,
  ...QUEUE_FUNCTIONS,
  ...SCHEDULED_FUNCTIONS,
  SYNTHETIC_CHECK,
  AUTHORISER,
  PAGES_FUNCTION,
];
