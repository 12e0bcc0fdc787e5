/** The token of an `Authorization` header, or undefined where it holds none. One reading for all who check it. */
export const bearerIn = (authorization: string | undefined): string | undefined =>
  /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
