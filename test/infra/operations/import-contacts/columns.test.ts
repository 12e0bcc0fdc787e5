import { describe, expect, it } from 'vitest';
import { byColumn, columnNames, layoutOf } from '../../../../infra/operations/import-contacts/columns.ts';

describe('the first row of a file', () => {
  it('names the columns, in any order, in capitals or not, under their own names or others', () => {
    const layout = layoutOf([' DOB ', 'Ref', 'Shoe size', 'received_at'], { contact_reference: 'ref' });
    expect(layout).toEqual(['dob', 'contact_reference', null, 'received_at']);
    expect(byColumn([' 01/02/2014', 'C1', '38'], layout)).toEqual({
      dob: '01/02/2014',
      contact_reference: 'C1',
    });
  });

  it('is refused without a word of it where it is no heading but somebody’s details', () => {
    expect(() => layoutOf(['C-1', '01/02/2024', 'Quillfeather'], {})).toThrow(
      /^The first row names no column contact_reference, received_at\. (?!.*Quillfeather)/,
    );
  });

  it('must name every column that the run was told of, and each once', () => {
    const header = ['contact_reference', 'received_at', 'dob', 'dob'];
    expect(() => layoutOf(header.slice(0, 2), { upn: 'Pupil' })).toThrow('no column upn');
    expect(() => layoutOf(header, {})).toThrow('dob is in the first row twice');
  });

  it('is not matched by a map that speaks of columns nobody knows', () => {
    expect(columnNames.safeParse({ forname: 'First name' }).success).toBe(false);
  });
});
