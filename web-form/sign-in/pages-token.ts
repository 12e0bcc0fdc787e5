import * as openId from 'openid-client';

export interface PagesTokenOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The API's name and what is asked of it: Cognito takes no other word for whom the token is. */
  readonly scope: string;
}

/** Gives the pages' own token, which may send and have codes sent, and reads nothing without a guest's pass. `refused`: the last one was. */
export type PagesToken = (refused?: 'refused') => Promise<string>;

interface Held {
  readonly token: string;
  readonly until: number;
}

const WITHOUT_EXPIRY_SECONDS = 300;
const EARLIER_SECONDS = 60;

/** The pages' own token, by client credentials; kept until a minute before it ends. */
export const createPagesToken = (options: PagesTokenOptions): PagesToken => {
  const issuer = new URL(options.issuer);
  let held: Promise<Held> | undefined;

  const ask = async (): Promise<Held> => {
    const configuration = await openId.discovery(
      issuer,
      options.clientId,
      options.clientSecret,
      undefined,
      // Only one machine on its own has an issuer without https.
      issuer.protocol === 'http:' ? { execute: [openId.allowInsecureRequests] } : undefined,
    );
    const tokens = await openId.clientCredentialsGrant(configuration, { scope: options.scope });
    const seconds = (tokens.expiresIn() ?? WITHOUT_EXPIRY_SECONDS) - EARLIER_SECONDS;
    // Real time: a token is checked against it, whatever clock the pages were given.
    return { token: tokens.access_token, until: Date.now() + seconds * 1000 };
  };
  const askAnew = (): Promise<Held> => {
    const asked = ask().catch((error: unknown) => {
      held = undefined;
      throw error;
    });
    held = asked;
    return asked;
  };

  return async (refused) => {
    const known = refused === undefined ? await held : undefined;
    return known !== undefined && known.until > Date.now() ? known.token : (await askAnew()).token;
  };
};
