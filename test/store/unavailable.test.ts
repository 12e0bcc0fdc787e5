import { expect, it } from 'vitest';
import { isUnavailable } from '../../shared/store/errors.ts';
import { away } from '../support/doubles.ts';

it.each([
  ['an answer that nobody could read', Object.assign(new SyntaxError('<'), meta(503))],
  ['a failure that has no name yet', Object.assign(new Error('?'), meta(500))],
  ['no way to the store', Object.assign(new Error('?'), { code: 'EHOSTUNREACH' })],
  ['rights that a release got wrong', away('AccessDeniedException')],
  ['one that lies behind another', new Error('?', { cause: away() })],
])('%s is the store being away: what was sent is kept', (_, error) => {
  expect(isUnavailable(error)).toBe(true);
});

it.each([
  ['a fault of our own', new TypeError('?')],
  ['a request that the store will never take', Object.assign(away('ValidationException'), meta(400))],
])('%s is not', (_, error) => {
  expect(isUnavailable(error)).toBe(false);
});

function meta(httpStatusCode: number): object {
  return { $metadata: { httpStatusCode } };
}
