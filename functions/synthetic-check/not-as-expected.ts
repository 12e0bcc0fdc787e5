/** Something answered, and not as it has to. */
export class NotAsExpected extends Error {
  override readonly name = 'NotAsExpected';
  /** Of the answer, where it was one over HTTP. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}
