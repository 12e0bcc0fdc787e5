import * as z from 'zod';

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

/** The credentials of the function's own role, as Lambda gives them to it. They may change while it lives. */
export const roleCredentials = () => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = environment([
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
  ]);
  const sessionToken = process.env['AWS_SESSION_TOKEN'];
  return { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY, sessionToken };
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
