import { readFileSync } from 'node:fs';
import { EXAMPLE } from './example.ts';
import { firstWrong, inWords } from './in-words.ts';
import { type DeploymentFile, deploymentFile } from './schema.ts';
import { WrongSetting } from './wrong-setting.ts';

/** How the example is called where it is wrong itself. */
const BUILT_IN = 'infra/deployment/example.ts';

const jsonIn = (path: string): unknown => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new WrongSetting(`The deployment file ${path} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongSetting(`The deployment file ${path} is not JSON.`);
  }
};

/**
 * Checks the whole file, every stage of it: what is wrong in `live` is told when `dev` is synthesised.
 *
 * @throws {WrongSetting} naming the first setting that is wrong and what it must be.
 */
export const checkDeploymentFile = (given: unknown, name: string): DeploymentFile => {
  const checked = deploymentFile.safeParse(given, { error: inWords });
  if (checked.success) return checked.data;
  throw new WrongSetting(firstWrong(checked.error, name));
};

/**
 * The council's deployment file, or the built-in example where none is named.
 *
 * @throws {WrongSetting} in one sentence where it cannot be read or a setting is wrong.
 */
export const readDeploymentFile = (path: string | undefined): DeploymentFile =>
  path === undefined ? checkDeploymentFile(EXAMPLE, BUILT_IN) : checkDeploymentFile(jsonIn(path), path);
