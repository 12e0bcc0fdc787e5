/** So many are worked on at a time: enough to keep the table busy, few enough for one small function. */
const AT_A_TIME = 16;

/** Works on everything that comes, several at a time. The first failure ends it. */
export const inTurn = async <Of>(
  coming: AsyncIterable<Of>,
  work: (one: Of) => Promise<void>,
): Promise<void> => {
  const running = new Set<Promise<void>>();
  for await (const one of coming) {
    const run = work(one).finally(() => running.delete(run));
    // A failure is met where it is waited for.
    run.catch(() => undefined);
    running.add(run);
    if (running.size >= AT_A_TIME) await Promise.race(running);
  }
  await Promise.all(running);
};
