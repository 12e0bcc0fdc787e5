import { describe, expect, it } from 'vitest';
import type { Person } from '../../../shared/store/sessions.ts';
import { firstPage } from '../../../web-form/guest/open-session.ts';
import { memberOfThePublic, professional, youngPerson } from '../../../web-form/guest/people.ts';
import { apiThat, draftsInMemory, pagesFor, problemOf } from '../referral/doubles.tsx';

const EMAIL = 'orla@housing.example';
const partner = { id: 'ann', name: 'Ann', roles: ['partner'] } as const;

const { api } = apiThat(() => problemOf('unavailable'));

/** Drafts that remember where their owners are reminded of them. */
const remembering = () => {
  const { store } = draftsInMemory();
  const told: (string | undefined)[] = [];
  const create: typeof store.create = (owner, remindTo) => {
    told.push(remindTo);
    return store.create(owner);
  };
  return { drafts: { ...store, create }, told };
};

describe('a draft that is begun', () => {
  it.each<[string, Person, string | undefined]>([
    ['by somebody with an account: reminds at its address', { ...partner, email: EMAIL }, EMAIL],
    ['by somebody whose account has no address: reminds nobody', partner, undefined],
    ['by somebody who proved an address: reminds there', professional(EMAIL), EMAIL],
    ['by a member of the public: reminds nobody', memberOfThePublic('1A', false), undefined],
    ['by somebody who stays anonymous: reminds nobody', memberOfThePublic('1A', true), undefined],
    ['by a young person: reminds nobody', youngPerson(), undefined],
  ])('%s', async (_who, person, to) => {
    const { drafts, told } = remembering();
    await pagesFor({ person, drafts, api }).post('/referrals/drafts');
    await firstPage({ drafts: { ...drafts, list: async () => [] }, api }, person);
    expect(told).toEqual([to, to]);
  });
});
