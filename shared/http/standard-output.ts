/**
 * Writes a line as it is. On Lambda `console.log` would put it as a text into a line of its own, in which no filter
 * for metrics can read a field.
 */
export const toStandardOutput = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
