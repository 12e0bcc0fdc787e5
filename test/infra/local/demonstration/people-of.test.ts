import { expect, test } from 'vitest';
import { DEMONSTRATION_PEOPLE } from '../../../../infra/local/demonstration/people.ts';
import { demonstrationPeopleOf } from '../../../../infra/local/demonstration/people-of.ts';
import { EXAMPLESHIRE } from '../../../../shared/settings/exampleshire.ts';

test('in Exampleshire everybody works where they work', () => {
  expect(demonstrationPeopleOf(EXAMPLESHIRE)).toEqual(DEMONSTRATION_PEOPLE);
});

test('with another council’s settings, partners work for an agency that it has, staff for none', () => {
  const people = demonstrationPeopleOf({
    agencies: [{ id: 'harbour-school', name: 'Harbour', source: '2A' }],
  });
  const agencyOf = (role: string) => people.find((person) => person.role === role)?.agency;
  expect(agencyOf('partner')).toBe('harbour-school');
  expect(agencyOf('agency-responder')).toBe('harbour-school');
  expect(agencyOf('social-worker')).toBeUndefined();
});
