/** Sends every request with these headers beside its own. */
export const withHeaders =
  (headers: Readonly<Record<string, string>>, send: typeof fetch = fetch): typeof fetch =>
  (input, init) => {
    const all = new Headers(init?.headers);
    for (const [name, value] of Object.entries(headers)) all.set(name, value);
    return send(input, { ...init, headers: all });
  };
