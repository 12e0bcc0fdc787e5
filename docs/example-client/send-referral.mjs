// Sends one referral from a partner's system and says where it stands. One file, no dependency, Node.js 20 or later.
//
//   TOKEN_URL=http://localhost:3000/oidc/token API_URL=http://localhost:3000 \
//   CLIENT_ID=exampleshire-high-records CLIENT_SECRET=demonstration-only SCOPE=front-door-api/referrals \
//   node docs/example-client/send-referral.mjs
//
// SCOPE is the API's name and "/referrals"; the council gives you all five.

const { TOKEN_URL, API_URL, CLIENT_ID, CLIENT_SECRET, SCOPE } = process.env;

const TRIES = 5;
const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** What the API says when it does not do what was asked: problem details, RFC 9457. */
class Refused extends Error {
  constructor({ status, code, title, detail, errors = [], traceId }) {
    super(
      [
        `${status} ${code}: ${detail ?? title}`,
        ...errors.map(({ pointer, detail: what }) => `  ${pointer}: ${what}`),
        `  Quote this when you ask: ${traceId}`,
      ].join('\n'),
    );
    this.status = status;
    this.code = code;
  }
}

/** An access token for this system. It lasts an hour: keep it and ask again when the API answers 401. */
const getToken = async () => {
  const response = await fetch(TOKEN_URL, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${encodeURIComponent(CLIENT_ID)}:${encodeURIComponent(CLIENT_SECRET)}`).toString('base64')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: SCOPE }),
  });
  if (!response.ok) throw new Error(`No token: ${response.status} ${await response.text()}`);
  return (await response.json()).access_token;
};

/** The whole answer, or undefined where it was lost on the way. */
const once = async (path, init, token) => {
  try {
    const response = await fetch(`${API_URL}${path}`, {
      ...init,
      headers: { ...init.headers, Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(30_000),
    });
    return { response, body: await response.json() };
  } catch {
    return undefined;
  }
};

/**
 * Calls the API until it answers. An answer that was lost, a 503 or a 500 says nothing about whether the
 * referral was stored: the same request with the same key is sent again, and is never stored twice.
 */
const call = async (path, init = {}) => {
  let token = await getToken();
  for (let tried = 1; ; tried++) {
    const answer = await once(path, init, token);
    if (answer?.response.ok) return answer.body;
    const status = answer?.response.status ?? 0;
    const mayPass = status === 0 || status === 401 || status === 429 || status >= 500;
    if (!mayPass || tried === TRIES) {
      throw answer ? new Refused(answer.body) : new Error('The API does not answer');
    }
    if (status === 401) token = await getToken();
    else await wait(Number(answer?.response.headers.get('Retry-After')) || 2 ** tried);
  }
};

/** `key` is yours, one for each referral: keep it with the record before you send, and use it for every try. */
const sendReferral = (referral, key) =>
  call('/api/referrals', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(referral),
  });

const referral = {
  referrer: { name: 'Priya Nair', jobTitle: 'Designated safeguarding lead', phone: '01632 960111' },
  agencyReference: 'CP-1182',
  children: [{ given: 'Rowan', family: 'Tester', born: '2016-02-09', postcode: 'EX4 1AB' }],
  concerns: { neglect: 'yes', 'domestic-abuse': 'not-known' },
  narrative: 'Rowan came to school hungry for the third time this week.',
  significantHarm: 'not-known',
  consent: { told: 'yes', agreement: 'agreed', who: 'Rowan’s mother' },
};

try {
  // A file given on the command line is sent in place of the example.
  const [, , file, key = 'school-log-1182'] = process.argv;
  const { readFile } = await import('node:fs/promises');
  const receipt = await sendReferral(file ? JSON.parse(await readFile(file, 'utf8')) : referral, key);
  // It cannot wait and the office is closed: a person must see this now.
  if (receipt.phoneNow) console.log(`PHONE NOW: ${receipt.phoneNow.name}, ${receipt.phoneNow.number}`);
  if (receipt.held) {
    // Its records are away: it is kept and goes in by itself, and nobody can read it until then.
    console.log(
      `Held, nobody has read it yet. If it cannot wait: ${receipt.phone.name}, ${receipt.phone.number}`,
    );
    console.log(JSON.stringify({ reference: receipt.reference, status: 'held' }));
    process.exit();
  }
  const { status } = await call(`/api/referrals/${receipt.reference}/status`);
  console.log(JSON.stringify({ reference: receipt.reference, status }));
} catch (error) {
  console.error(error.message);
  console.error('It was not sent. Phone instead; if a child is in immediate danger, call 999.');
  process.exitCode = 1;
}
