import { existsSync, readFileSync } from 'node:fs';
import type { Identity } from '../../shared/matching/identity.ts';

/** A record of the generated child set, with the truth about who it is and what was done to it. */
export interface SetRecord {
  readonly person: string;
  readonly scenario: string;
  readonly identity: Identity;
}

const FOLDER = new URL('../../../shared/data/linkage/', import.meta.url);

/** The generated child set lies beside the repository and is not part of it. */
export const hasChildSet = existsSync(new URL('ukkids_train_store.csv', FOLDER));

const toSex = (text: string): Identity['sex'] => (text === 'F' || text === 'M' ? text : undefined);

const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** The records of one file of the set: `store` or `queries`. No value holds a comma. */
export const childSet = (part: 'store' | 'queries'): readonly SetRecord[] => {
  const [head = '', ...lines] = readFileSync(new URL(`ukkids_train_${part}.csv`, FOLDER), 'utf8')
    .trim()
    .split('\n');
  const names = head.trim().split(',');
  return lines.map((line) => {
    const values = line.trim().split(',');
    const of = (name: string): string => values[names.indexOf(name)] ?? '';
    return {
      person: of('person'),
      scenario: of('scenario'),
      identity: {
        given: of('forename'),
        family: of('surname'),
        otherNames: of('alias_surname') === '' ? undefined : [of('alias_surname')],
        born: filled(of('dob')),
        sex: toSex(of('sex')),
        postcode: filled(of('postcode')),
        nhsNumber: filled(of('nhs')),
        upn: filled(of('upn')),
      },
    };
  });
};
