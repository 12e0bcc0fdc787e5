import type { Log } from '../../shared/http/log.ts';
import type { Records } from '../../shared/store/records.ts';

/** What the service checks itself with: its own public address, as any partner's system knows it, and its table. */
export interface CheckDependencies {
  readonly fetch: typeof fetch;
  readonly records: Records;
  /** Where people open the service, and where systems find the API. No slash at the end. */
  readonly baseUrl: string;
  readonly apiUrl: string;
  /** Who gives tokens, and what for. */
  readonly issuer: string;
  readonly scope: string;
  /** The client it sends as; absent where the authority's settings name none. */
  readonly clientId: string | undefined;
  readonly clientSecret: () => Promise<string>;
  readonly now: () => Date;
  readonly log: Log;
}
