import { createHash } from 'node:crypto';
import { type Person, randomId } from '../../shared/store/sessions.ts';

/** Somebody who proved that an address is theirs. The same address is the same person, whenever they come back. */
export const professional = (email: string): Person => ({
  id: `email:${createHash('sha256').update(email).digest('hex')}`,
  name: '',
  roles: [],
  kind: 'professional',
  email,
  verifiedEmail: email,
});

const inThisBrowser = (): Pick<Person, 'id' | 'name' | 'roles'> => ({
  id: `guest:${randomId()}`,
  name: '',
  roles: [],
});

/** A member of the public. Where they stay anonymous, not even how they know the child is passed on. */
export const memberOfThePublic = (source: '1A' | '1B' | '1D', anonymous: boolean): Person => ({
  ...inThisBrowser(),
  kind: 'public',
  ...(anonymous ? { anonymous, source: '9' } : { source }),
});

/** A child or young person who asks for help for themself. */
export const youngPerson = (): Person => ({ ...inThisBrowser(), kind: 'young-person', source: '1C' });
