import type { AuthoritySettings } from '../shared/settings/schema.ts';
import type { DraftStore } from '../shared/store/drafts.ts';
import type { SessionStore } from '../shared/store/sessions.ts';
import type { ApiClient } from './api/client.ts';
import type { Assets } from './assets/assets.ts';
import type { SignIn } from './sign-in/sign-in.ts';

/** Everything that the pages need from outside. */
export interface WebDependencies {
  readonly settings: AuthoritySettings;
  readonly api: ApiClient;
  readonly drafts: DraftStore;
  readonly sessions: SessionStore;
  readonly signIn: SignIn;
  readonly now: () => Date;
  /** Where people find the pages: origin without a path, `https://referrals.example.org`. */
  readonly baseUrl: string;
  readonly assets: Assets;
}
