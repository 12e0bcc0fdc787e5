import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';
import { PROBLEMS, type ProblemCode } from '../../shared/contract/problem.ts';
import { NOT_CHECKED, NOT_SIGNED_IN, problemTemplate } from '../problem-template.ts';

/** Answers the gateway gives by itself, in the words and with the statuses of the contract. */
const ANSWERS: readonly { type: ResponseType; code: ProblemCode; detail: string }[] = [
  { type: ResponseType.DEFAULT_4XX, code: 'not-allowed', detail: 'The request was refused.' },
  {
    type: ResponseType.DEFAULT_5XX,
    code: 'unexpected',
    detail: 'Try again. If a child is in danger, call 999.',
  },
  { type: ResponseType.REQUEST_TOO_LARGE, code: 'too-large', detail: 'Send less than 6 MB.' },
  {
    type: ResponseType.THROTTLED,
    code: 'unavailable',
    detail: 'Too many requests at once. Try again in a moment.',
  },
  {
    type: ResponseType.INTEGRATION_TIMEOUT,
    code: 'unavailable',
    detail: 'No answer in time. Send it again with the same key.',
  },
  { type: ResponseType.WAF_FILTERED, code: 'not-allowed', detail: 'The request was refused.' },
  { type: ResponseType.UNAUTHORIZED, ...NOT_SIGNED_IN },
  // Only the authoriser denies, and only a token that is not good.
  { type: ResponseType.ACCESS_DENIED, ...NOT_SIGNED_IN },
  { type: ResponseType.AUTHORIZER_FAILURE, ...NOT_CHECKED },
  // What the gateway calls a missing token is a method that the address does not have.
  {
    type: ResponseType.MISSING_AUTHENTICATION_TOKEN,
    code: 'not-found',
    detail: 'There is nothing at this address for this method.',
  },
];

export { problemTemplate } from '../problem-template.ts';

/** Makes the gateway's own errors look like every other answer of the API. */
export const addGatewayProblems = (api: RestApi): void => {
  for (const { type, code, detail } of ANSWERS)
    api.addGatewayResponse(type.responseType.toLowerCase().replaceAll('_', '-'), {
      type,
      statusCode: String(PROBLEMS[code].status),
      responseHeaders: {
        'Content-Type': "'application/problem+json'",
        'Cache-Control': "'no-store'",
        ...(PROBLEMS[code].status === 401 && { 'WWW-Authenticate': "'Bearer'" }),
      },
      templates: { 'application/json': problemTemplate(code, detail) },
    });
};
