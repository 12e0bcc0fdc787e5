import { describe, expect, test } from 'vitest';
import { nameGroupOf } from './name-groups.ts';

describe('the group of a name', () => {
  test.each([
    [{ given: 'Amelia', family: 'Thwaite' }, 'general'],
    [{ given: 'Adam', family: 'Whyte' }, 'general'],
    [{ given: 'Adam', family: 'Hussain' }, 'muslim-heritage'],
    [{ given: 'Maryam', family: 'Carter' }, 'muslim-heritage'],
    [{ given: 'Jasmine', family: 'Kaur' }, 'sikh-hindu'],
    [{ given: 'Maria', family: 'Wiśniewska' }, 'east-european'],
    [{ given: 'Maria', family: 'Shevchenko' }, 'east-european'],
    [{ given: 'Łukasz', family: 'Smith' }, 'east-european'],
    [{ given: 'Leo', family: 'Smith-Patel' }, 'sikh-hindu'],
    [{ given: 'Leo', family: 'Smith', otherNames: ['Nowak'] }, 'east-european'],
    [{ given: 'Arjun', family: 'Nowak' }, 'east-european'],
    [{}, 'general'],
  ] as const)('%o is %s', (identity, group) => {
    expect(nameGroupOf(identity)).toBe(group);
  });
});
