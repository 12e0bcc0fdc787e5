import { expect, it } from 'vitest';
import { remembered } from '../../shared/matching/remembered.ts';

const counted = () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => {
    asked.push(word);
    return word.length;
  });
  return { asked, lengthOf };
};

it('works out each answer once', () => {
  const { asked, lengthOf } = counted();
  expect([lengthOf('rosa'), lengthOf('theo'), lengthOf('rosa')]).toEqual([4, 4, 4]);
  expect(asked).toEqual(['rosa', 'theo']);
});

it('remembers words that every object knows', () => {
  const { asked, lengthOf } = counted();
  expect(lengthOf('__proto__')).toBe(9);
  expect(lengthOf('constructor')).toBe(11);
  expect(lengthOf('constructor')).toBe(11);
  expect(asked).toEqual(['__proto__', 'constructor']);
});

it('starts anew when it has 20,000 answers, so that what strangers type cannot fill the memory', () => {
  const { asked, lengthOf } = counted();
  for (let word = 0; word < 20_000; word++) lengthOf(String(word));
  lengthOf('0');
  expect(asked).toHaveLength(20_000);
  lengthOf('one more');
  lengthOf('0');
  expect(asked).toHaveLength(20_002);
});
