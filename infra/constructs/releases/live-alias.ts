import { Alias, type IFunction, type IVersion } from 'aws-cdk-lib/aws-lambda';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';

/** Under which name everybody calls a function, whichever version that is. */
export const LIVE = 'live';

/** Gives a function its name for callers. What it points at is another version whenever code or settings change. */
export const addLiveAlias = (made: NodejsFunction): Alias =>
  new Alias(made, LIVE, {
    aliasName: LIVE,
    // The library’s classes say that a part may be undefined where its interfaces say that it may be missing.
    version: made.currentVersion as IVersion,
  });

/**
 * The name under which a function is called, as it was given.
 * @throws where the function was made without one.
 */
export const aliasOf = (made: NodejsFunction): Alias => {
  const alias = made.node.tryFindChild(LIVE);
  if (!(alias instanceof Alias)) throw new Error(`${made.node.path} has no alias to be called by`);
  return alias;
};

/** The same for whatever calls it. */
export const liveAliasOf = (made: NodejsFunction): IFunction =>
  // As above.
  aliasOf(made) as IFunction;
