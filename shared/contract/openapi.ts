import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { PATH_PARAMETERS } from './path-parameters.ts';
import { PROBLEMS, problem } from './problem.ts';
import { problemsOf } from './problems-of.ts';
import { ALL_ROUTES, type Route } from './routes.ts';

const problemAnswer = {
  description: 'Problem details (RFC 9457)',
  content: { 'application/problem+json': { schema: problem } },
};

const headersOf = ({ idempotencyKey, guestPass }: Route) => {
  const key = z.string().min(1).max(200);
  return idempotencyKey === undefined && guestPass === undefined
    ? {}
    : {
        header: z.object({
          ...(idempotencyKey && {
            'Idempotency-Key': idempotencyKey === 'required' ? key : key.optional(),
          }),
          ...(guestPass && { 'Guest-Pass': z.string().optional() }),
        }),
      };
};

const operationOf = (route: Route): ZodOpenApiOperationObject => {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return {
    operationId: route.id,
    summary: route.summary,
    security: route.roles === 'anyone' ? [] : [{ bearer: [] }],
    requestParams: {
      ...(names.length > 0 && {
        path: z.object(Object.fromEntries(names.map((name) => [name, PATH_PARAMETERS[name] ?? z.string()]))),
      }),
      ...(route.query && { query: route.query }),
      ...headersOf(route),
    },
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: route.body } } },
    }),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.answers).map(([status, answer]) => [
          status,
          {
            description: answer.words,
            ...(answer.schema && { content: { 'application/json': { schema: answer.schema } } }),
          },
        ]),
      ),
      ...Object.fromEntries(problemsOf(route).map((code) => [`${PROBLEMS[code].status}`, problemAnswer])),
    },
  };
};

/** The HTTP contract as an OpenAPI 3.1 document, made from the schemas that the functions parse with. */
export const openApiDocument = (): object => {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of ALL_ROUTES) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Safeguarding front door',
      version: '1',
      description:
        'Send a referral about a child to the multi-agency safeguarding hub, see where it stands, and work the queues.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  });
};
