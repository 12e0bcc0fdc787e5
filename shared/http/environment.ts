import { z } from 'zod';

/**
 * A function's environment, read once and by name. A missing name stops the function with a sentence, not
 * with a fault later.
 */
export const environment = <const Name extends string>(names: readonly Name[]): Record<Name, string> => {
  const schema = z.object(
    Object.fromEntries(names.map((name) => [name, z.string({ error: `${name} is not set` }).min(1)])),
  );
  return schema.parse(process.env) as Record<Name, string>; // the schema has exactly these names
};

/** Makes a handler on its first call, so that a module can be read without an environment. */
export const onFirstCall = <Arguments extends unknown[], Result>(
  make: () => (...given: Arguments) => Result,
): ((...given: Arguments) => Result) => {
  let made: ((...given: Arguments) => Result) | undefined;
  return (...given) => {
    made ??= make();
    return made(...given);
  };
};
