import fc from 'fast-check';
import { ALL_ROUTES, type Route } from '../../../../shared/contract/routes.ts';
import type { Role } from '../../../../shared/domain/roles.ts';
import type { ApiAnswer, ApiClient } from '../../../support/api-client.ts';
import { fromSchema } from '../../../support/from-schema.ts';

const NAMES_A_RECORD = /\{(reference|id|check|other)\}/;

const ABOUT_A_RECORD: readonly Route[] = ALL_ROUTES.filter(
  ({ handledBy, path }) => handledBy === 'work-queue' && NAMES_A_RECORD.test(path),
);

const bodyFor = ({ body }: Route): unknown => {
  if (body === undefined) return undefined;
  const right = fromSchema(body).filter((made) => body.safeParse(made).success);
  return fc.sample(right, { numRuns: 1, seed: 7 })[0];
};

/** Made before any call: while they are made, a connection that waits would be closed by the server. */
const BODIES = new Map(ABOUT_A_RECORD.map((route) => [route.id, bodyFor(route)]));

/** Every route of the desk about one record that a role may call: those to come too. */
export const routesAbout = (role: Role): readonly Route[] =>
  ABOUT_A_RECORD.filter(({ roles }) => roles !== 'anyone' && roles.includes(role));

/** Calls a route about one record, right in everything but who calls. */
export const callAbout = (client: ApiClient, route: Route, reference: string): Promise<ApiAnswer> =>
  client.call(route, {
    path: {
      reference,
      id: `${reference}.mash`,
      number: '1',
      other: `${reference}.1`,
      check: `${reference}.abcdefghijklmnop-0`,
      glass: '7d0d2c0e-52f4-4e0a-9c53-3f6f2d1f6c11',
      ...(route.path.includes('{other}') && { reference: 'EX-2222-3333' }),
    },
    body: BODIES.get(route.id),
    ...(route.idempotencyKey === 'required' && { headers: { 'Idempotency-Key': 'attack' } }),
  });

export const named = (routes: readonly Route[]): string[] => routes.map(({ id }) => id);
