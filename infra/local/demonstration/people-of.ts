import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { DEMONSTRATION_PEOPLE, type DemonstrationPerson } from './people.ts';

/**
 * The demonstration people as an authority could have them: whoever works for an agency that it does not list
 * works for its first one, so that a council can try its own settings on one machine.
 */
export const demonstrationPeopleOf = ({
  agencies,
}: Pick<AuthoritySettings, 'agencies'>): DemonstrationPerson[] =>
  DEMONSTRATION_PEOPLE.map((person) =>
    person.agency === undefined || agencies.some(({ id }) => id === person.agency)
      ? person
      : { ...person, agency: agencies[0]?.id },
  );
