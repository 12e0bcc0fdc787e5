import { SignatureV4 } from '@smithy/signature-v4';
import { type Hold, heldName } from './hold.ts';
import { Sha256 } from './sha256.ts';
import { heldSubmission } from './submission.ts';

export interface BucketLocation {
  readonly bucket: string;
  readonly region: string;
  /** Of the function's role, at this moment. */
  readonly credentials: () => {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  };
  readonly send?: typeof fetch | undefined;
}

/** Two tries of this length fit into the time for which the pages wait for an answer. */
const TIMEOUT_MS = 2_000;
const TRIES = 2;

/** The bucket did not do what was asked. */
export class HoldAway extends Error {
  override readonly name = 'HoldAway';
}

/**
 * The hold in a bucket. It makes two kinds of request only, signed with the library that the DynamoDB client brings
 * along: the whole client of S3 would make every cold start of this function slower for the day on which it is
 * needed.
 */
export const holdInBucket = ({ bucket, region, credentials, send = fetch }: BucketLocation): Hold => {
  const hostname = `${bucket}.s3.${region}.amazonaws.com`;

  const ask = async (method: 'GET' | 'PUT', name: string, body?: string): Promise<Response> => {
    const { sessionToken, ...keys } = credentials();
    const signer = new SignatureV4({
      service: 's3',
      region,
      uriEscapePath: false,
      sha256: Sha256,
      credentials: { ...keys, ...(sessionToken !== undefined && { sessionToken }) },
    });
    const { headers } = await signer.sign({
      method,
      protocol: 'https:',
      hostname,
      path: `/${name}`,
      query: {},
      headers: {
        host: hostname,
        ...(method === 'PUT' && { 'content-type': 'application/json', 'if-none-match': '*' }),
      },
      ...(body !== undefined && { body }),
    });
    const { host: _host, ...sent } = headers;
    return send(`https://${hostname}/${name}`, {
      method,
      headers: sent,
      ...(body !== undefined && { body }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  };

  const read = async (name: string) => {
    const response = await ask('GET', name);
    if (response.status === 404) return null;
    if (!response.ok) throw new HoldAway('What is held could not be read');
    return heldSubmission.parse(await response.json());
  };

  /** Undefined where it is worth trying again. */
  const keepOnce = async (name: string, body: string) => {
    const { ok, status } = await ask('PUT', name, body);
    if (ok) return null;
    // What was there may have been taken in, and removed, between the two requests.
    if (status === 412) return (await read(name)) ?? undefined;
    if (status === 409 || status >= 500) return undefined;
    throw new HoldAway('The bucket refused it');
  };

  return {
    async keep(submission) {
      const [name, body] = [heldName('waiting', submission.hash), JSON.stringify(submission)];
      for (let tried = 1; tried <= TRIES; tried += 1) {
        const kept = await keepOnce(name, body).catch((error: unknown) => {
          if (tried === TRIES) throw error;
          return undefined;
        });
        // The first try may have kept it although its answer was lost: then it is this one.
        if (kept?.traceId === submission.traceId) return null;
        if (kept !== undefined) return kept;
      }
      throw new HoldAway('The bucket did not take it');
    },
  };
};
