/** One call that the pages made of the API. */
export interface Called {
  readonly route: string;
  readonly token: string | null;
  readonly key: string | null;
  readonly pass: string | null;
  readonly body: unknown;
}

type Answer = () => Response;

/** Stands where the API's HTTP is: answers by method and path, and remembers what it was asked. */
export const apiDouble = (answers: Record<string, Answer>) => {
  const calls: Called[] = [];
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const route = `${request.method} ${new URL(request.url).pathname}`;
    const text = await request.text();
    calls.push({
      route,
      token: request.headers.get('authorization'),
      key: request.headers.get('idempotency-key'),
      pass: request.headers.get('guest-pass'),
      body: text === '' ? undefined : JSON.parse(text),
    });
    return answers[route]?.() ?? problem('not-found', 404);
  };
  return { calls, send };
};

export const json = (body: unknown, status = 200): Response => Response.json(body, { status });

export const problem = (
  code: string,
  status: number,
  errors?: readonly { pointer: string; detail: string }[],
): Response => json({ type: 'about:blank', title: code, status, code, ...(errors && { errors }) }, status);
