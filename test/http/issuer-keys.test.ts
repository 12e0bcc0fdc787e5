import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { issuerKeys } from '../../shared/http/issuer-keys.ts';

let close = async (): Promise<void> => undefined;
afterEach(() => close());

/** Where an issuer should be, and whatever answers there when it is asked for its metadata. */
const at = async (answer: (response: ServerResponse, issuer: string) => void): Promise<string> => {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo; // listening on a port
    if (request.url === '/.well-known/openid-configuration') answer(response, `http://localhost:${port}`);
    else
      response.end(
        JSON.stringify({
          issuer: `http://localhost:${port}`,
          jwks_uri: `http://localhost:${port}/keys`,
          keys: [],
        }),
      );
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  close = () => new Promise((settle) => server.close(() => settle()));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

const says = (response: ServerResponse, issuer: string, keys: string): void => {
  response.end(JSON.stringify({ issuer, jwks_uri: `${keys}/keys` }));
};

const ask = async (issuer: string): Promise<unknown> =>
  issuerKeys(issuer)({ alg: 'RS256', kid: 'k1' }, { payload: '', signature: '' });

it('the keys of an issuer that names itself are asked', async () => {
  const issuer = await at((response, itself) => says(response, itself, itself));
  await expect(ask(issuer)).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
});

it.each(['https://another.example', ''])('metadata of another issuer is not taken: "%s"', async (name) => {
  const issuer = await at((response, itself) => says(response, name, itself));
  await expect(ask(issuer)).rejects.toThrow('Another identity provider answers');
});

it('a slash more is another name', async () => {
  const issuer = await at((response, itself) => says(response, `${itself}/`, itself));
  await expect(ask(issuer)).rejects.toThrow('Another identity provider answers');
});

it('nobody is followed elsewhere for metadata', async () => {
  const issuer = await at((response) => {
    response.writeHead(302, { location: '/moved' }).end();
  });
  await expect(ask(issuer)).rejects.toThrow('fetch failed');
});
