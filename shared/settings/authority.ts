import { EXAMPLESHIRE } from './exampleshire.ts';
import type { AuthoritySettings } from './schema.ts';

/**
 * The authority that the functions work for, imported as `#authority`. On this machine it is the demonstration
 * one. Synth puts the settings of the deployment file in the place of this module, checked already, so that a
 * function that starts neither reads nor checks anything.
 */
export const AUTHORITY: AuthoritySettings = EXAMPLESHIRE;
