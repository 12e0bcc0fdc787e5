import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { Records } from '../../shared/store/records.ts';

export interface ReportsDependencies {
  readonly settings: AuthoritySettings;
  readonly records: Records;
  readonly now: () => Date;
}
