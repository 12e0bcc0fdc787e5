import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { MigrationItem } from '../../../shared/store/migrations.ts';
import type { Records } from '../../../shared/store/records.ts';

export interface StepSurroundings {
  readonly records: Records;
  readonly settings: AuthoritySettings;
  /** Says how far it has come. */
  readonly tell: (soFar: string) => void;
}

/**
 * One change of how items are laid out, as code. It is run while the service goes on, by this release and perhaps the
 * one before; it may end anywhere and is then run again from its beginning; and done twice it changes nothing.
 */
export interface MigrationStep {
  /** Begins with its date, never changes, and is never used for another. */
  readonly id: string;
  /** What it does, in one sentence. */
  readonly about: string;
  /**
   * @returns how many of what it went through
   * @throws where anything is left undone: the step is then not marked.
   */
  readonly run: (surroundings: StepSurroundings) => Promise<MigrationItem['counts']>;
}
