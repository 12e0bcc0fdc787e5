import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from '../../shared/contract/openapi.ts';
import { ALL_ROUTES } from '../../shared/contract/routes.ts';

const media = z.record(z.string(), z.strictObject({ schema: z.record(z.string(), z.unknown()) }));

const operation = z.strictObject({
  operationId: z.string().regex(/^[a-z][A-Za-z]+$/),
  summary: z.string().min(5),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.enum(['path', 'header', 'query']),
        required: z.boolean().optional(),
        schema: z.record(z.string(), z.unknown()),
      }),
    )
    .optional(),
  requestBody: z.strictObject({ required: z.literal(true), content: media }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.strictObject({ description: z.string().min(1), content: media.optional() }),
  ),
});

/** The part of OpenAPI 3.1 that the document may use; anything else is a mistake. */
const document = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.looseObject({
    title: z.string(),
    version: z.string(),
    license: z.looseObject({ name: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.string() })),
  paths: z.record(
    z.string().startsWith('/api/'),
    z.strictObject({ get: operation.optional(), post: operation.optional() }),
  ),
  components: z.strictObject({
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.literal('http') })),
  }),
});

const text = JSON.stringify(openApiDocument());
const api = document.parse(JSON.parse(text));

const operationOf = (method: string, path: string) => {
  const found = api.paths[path];
  return method === 'GET' ? found?.get : found?.post;
};

describe('the OpenAPI document', () => {
  it('has exactly the routes that the service answers', () => {
    const described = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(ALL_ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it('gives every operation an id of its own', () => {
    const ids = ALL_ROUTES.map(({ method, path }) => operationOf(method, path)?.operationId);
    expect(new Set(ids).size).toBe(ALL_ROUTES.length);
  });

  it.each(ALL_ROUTES)('describes $id: who may call it, what goes in, and how it can fail', (route) => {
    const described = operationOf(route.method, route.path);
    const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const parameters = described?.parameters ?? [];
    expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(inPath);
    expect(parameters.filter((each) => each.in === 'path').every(({ required }) => required)).toBe(true);
    expect(described?.requestBody !== undefined).toBe(route.body !== undefined);
    expect(described?.security).toEqual(route.roles === 'anyone' ? [] : [{ bearer: [] }]);
    const statuses = Object.keys(described?.responses ?? {});
    expect(statuses).toEqual(expect.arrayContaining([...Object.keys(route.answers), '500', '503']));
    if (route.roles !== 'anyone') expect(statuses).toEqual(expect.arrayContaining(['401', '403']));
    if (inPath.length > 0) expect(statuses).toContain('404');
    for (const [status, answer] of Object.entries(described?.responses ?? {})) {
      if (Number(status) >= 400)
        expect(Object.keys(answer.content ?? {})).toEqual(['application/problem+json']);
    }
  });

  it('asks for the idempotency key where one is needed', () => {
    const { parameters = [] } = operationOf('POST', '/api/referrals') ?? {};
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: true }),
    );
  });

  it('refers only to schemas that it holds', () => {
    const wanted = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(wanted.length).toBeGreaterThan(10);
    for (const name of new Set(wanted)) expect(api.components.schemas).toHaveProperty(name ?? '');
  });

  it('allows nothing in a referral that it does not name', () => {
    const { schemas } = api.components;
    expect(schemas['Referral']).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schemas['Child']).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
