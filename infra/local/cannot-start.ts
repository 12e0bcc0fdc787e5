/** Why the local service cannot run, in one sentence that says what to do. `start.ts` prints it and ends. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
