import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { readDeploymentFile } from '../deployment/read-file.ts';

/** What a command says of whose service it works on. */
interface Said {
  readonly deployment?: string | undefined;
  /** Of the matching secret on AWS; without it this machine is meant. */
  readonly secret?: string | undefined;
}

/**
 * The authority's settings of the deployment file that a command names; on this machine, without one, the
 * demonstration authority's. On AWS nothing is guessed: records would be kept or deleted by another council's rules.
 *
 * @throws with one sentence where the file is wrong, or missing for AWS.
 */
export const authorityFor = ({ deployment, secret }: Said): AuthoritySettings => {
  if (deployment === undefined && secret !== undefined)
    throw new Error('For AWS say --deployment too: the file with the settings that were deployed there.');
  return readDeploymentFile(deployment).authority;
};
