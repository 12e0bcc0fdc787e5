import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';

/**
 * One line a request, from an allow-list: no query string, no path with a reference in it, no address of the
 * caller, no browser. `resourcePath` is the route's pattern.
 */
const FIELDS = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  route: '$context.resourcePath',
  status: '$context.status',
  error: '$context.error.responseType',
  responseBytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integrationLatency',
};

export const ACCESS_LOG = AccessLogFormat.custom(JSON.stringify(FIELDS));
