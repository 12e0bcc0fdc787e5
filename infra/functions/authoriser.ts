import type { FunctionDeclaration } from '../function-declaration.ts';

/** The function that the gateway asks before every route that is not open to anyone. */
export const AUTHORISER: FunctionDeclaration = {
  name: 'authorise',
  about: 'Checks the token of a request before the function that answers it, which checks it again',
  entry: 'functions/authorise/handler.ts',
  memoryMegabytes: 512,
  // It waits for an issuer's keys, at most, and everybody waits for it.
  timeoutSeconds: 10,
  environment: ['ISSUERS', 'ISSUER', 'AUDIENCE', 'PAGES_CLIENT_ID'],
  tables: [],
  secrets: [],
  concurrency: { shared: 'Every request passes it, so it must grow with all of them' },
  trigger: { kind: 'authoriser' },
};
