/**
 * What `work` gives, unless that takes too long. The work itself goes on: whoever calls must bear that it ends later.
 * @param late makes the failure of what takes too long
 * @throws what `late` makes.
 */
export const inTime = async <T>(work: Promise<T>, milliseconds: number, late: () => Error): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
