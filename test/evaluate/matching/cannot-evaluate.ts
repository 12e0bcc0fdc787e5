/** Why an evaluation cannot be run, in a sentence for the person at the terminal. */
export class CannotEvaluate extends Error {
  override readonly name = 'CannotEvaluate';
}
