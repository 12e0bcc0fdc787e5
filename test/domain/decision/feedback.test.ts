import { expect, it } from 'vitest';
import { mayBeTold } from '../../../shared/domain/decision/feedback.ts';

it.each([
  [{}, 'outcome'],
  [{ sentBy: 'professional' }, 'outcome'],
  [{ sentBy: 'public' }, 'received-only'],
  [{ sentBy: 'young-person' }, 'received-only'],
  [{ anonymous: true }, 'received-only'],
] as const)('a referrer like %j may be told: %s', (referrer, may) => expect(mayBeTold(referrer)).toBe(may));
