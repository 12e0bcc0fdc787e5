import { readDeploymentFile } from './deployment/read-file.ts';
import type { Deployment } from './deployment/schema.ts';
import { STAGES } from './deployment/stages.ts';
import { WrongSetting } from './deployment/wrong-setting.ts';

export type { Deployment } from './deployment/schema.ts';
export { STAGES, type Stage } from './deployment/stages.ts';
export { WrongSetting } from './deployment/wrong-setting.ts';

/**
 * The settings of the stage asked for, with the authority's, for example by
 * `npx cdk synth --context stage=test --context deployment=council.json`. Without a file it is the example's.
 *
 * @throws {WrongSetting} when the file has no such stage or any setting in it is wrong.
 */
export const deploymentOf = (stage: string, file?: string | undefined): Deployment => {
  const known = STAGES.find((each) => each === stage);
  if (known === undefined)
    throw new WrongSetting(`There is no stage "${stage}": choose one of ${STAGES.join(', ')}.`);
  const { authority, stages } = readDeploymentFile(file);
  const settings = stages[known];
  if (settings === undefined)
    throw new WrongSetting(
      `The deployment file ${file} has no stage "${known}": write it or choose another.`,
    );
  return { ...settings, stage: known, authority };
};
