import { createHash } from 'node:crypto';
import type { Message } from '../../../shared/contract/messages.ts';
import type { ApiClient, ApiResult } from '../../api/client.ts';

const digest = (message: Message): string =>
  createHash('sha256').update(JSON.stringify(message)).digest('hex').slice(0, 16);

/**
 * Hands a message to the API. The same page posted twice is one message; when its words were changed since, an
 * earlier try may have arrived, and the changed one is sent as well: twice is safer than half.
 */
export const say = async (
  api: ApiClient,
  token: string,
  reference: string,
  message: Message,
  key: string,
): Promise<ApiResult<'sendMessage'>> => {
  const call = (idempotencyKey: string) =>
    api.call('sendMessage', { token, path: { reference }, idempotencyKey, body: message });
  const result = await call(key);
  return !result.ok && result.problem.code === 'idempotency-key-reused'
    ? call(`${key}-${digest(message)}`)
    : result;
};
