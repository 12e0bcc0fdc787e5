import { beforeEach, describe, expect, it } from 'vitest';
import type { RowProblem } from '../../../../infra/operations/import-contacts/check-file.ts';
import { openCasesCommand } from '../../../../infra/operations/import-open-cases/command.ts';
import { readCases } from '../../../../infra/operations/import-open-cases/read-cases.ts';
import { putOpenCases, removeOtherCases } from '../../../../shared/store/open-cases.ts';
import { staffRecordIn } from '../../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, SECRET, TUESDAY } from '../../../support/front-door.ts';
import { aChild, aReferral } from '../../../support/referrals.ts';
import { everything } from '../../../support/stored.ts';
import { asCsv, type CouncilRow, fileOf } from '../import-contacts/council-file.ts';

const AT = { now: new Date(TUESDAY), timeZone: 'Europe/London' };

const TAMSIN: CouncilRow = {
  case_id: 'C-1',
  team: 'North team',
  worker: 'Lee Field',
  plan: 'CIN',
  forename: 'Tamsin',
  surname: 'Ashdale',
  dob: '12/03/2014',
  sex: 'female',
  postcode: 'EX4 1AB',
};

const read = async (text: string) => {
  const problems: RowProblem[] = [];
  const found = await readCases(fileOf(text), AT, (problem) => void problems.push(problem));
  return { ...found, problems };
};

describe('a register as a table', () => {
  it('is read a child a row, as case systems write it', async () => {
    const { cases, problems, rows, leftOut } = await read(asCsv([{ ...TAMSIN, cost_centre: '77' }]));
    expect(problems).toEqual([]);
    expect([rows, leftOut]).toEqual([1, [10]]);
    expect(cases).toMatchObject([
      {
        caseId: 'C-1',
        team: 'North team',
        worker: 'Lee Field',
        plan: 'child-in-need',
        child: { given: 'Tamsin', family: 'Ashdale', born: '2014-03-12', sex: 'F', postcode: 'EX4 1AB' },
      },
    ]);
  });

  it('says of each wrong row its line, its column and what is wrong, and reads the others', async () => {
    const { cases, problems } = await read(
      asCsv([
        TAMSIN,
        { ...TAMSIN, case_id: 'C-2', team: '' },
        { ...TAMSIN, case_id: 'C-3', dob: '31/02/2014', plan: 'supervision' },
        { ...TAMSIN, case_id: 'C-1' },
        { case_id: 'C-4', team: 'North team', forename: 'Tamsin' },
        { ...TAMSIN, case_id: 'C-5', plan: 'child-protection' },
      ]),
    );
    expect(cases.map(({ caseId }) => caseId)).toEqual(['C-1', 'C-5']);
    expect(problems).toEqual([
      { line: 3, column: 'team', problem: 'Must be filled in' },
      {
        line: 4,
        column: 'plan',
        problem: 'Must be child-protection, child-in-need or child-in-care, or blank',
      },
      { line: 4, column: 'dob', problem: 'Must be a real date, like 12/03/2014 or 2014-03-12' },
      {
        line: 5,
        column: 'case_id',
        problem: 'Line 2 has the same case_id: each child needs one of their own',
      },
      { line: 6, column: '', problem: expect.stringContaining('Nothing to find the child by') },
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/Ashdale|Tamsin|31\/02|supervision|North/);
  });

  it('goes on after a row whose quotation marks or commas are wrong', async () => {
    const good = asCsv([TAMSIN]).trim();
    const { cases, problems } = await read(`${good}\n"C-2,North\nC-3,N,,,,,,,,,,,x\n`);
    expect(cases).toHaveLength(1);
    expect(problems.map(({ line }) => line)).toEqual([3, 4]);
  });

  it('is refused without a word of it where its first row names no columns', async () => {
    await expect(read('C-1,North team,Ashdale\n')).rejects.toThrow(
      /^The first row names no column case_id, team\. (?!.*Ashdale)/,
    );
    await expect(read('case_id,team,team\n')).rejects.toThrow('team is in the first row twice');
    await expect(read('')).rejects.toThrow('The file is empty');
  });
});

describe('cases that are in', () => {
  let door: FrontDoor;

  beforeEach(async () => {
    door = await openFrontDoor();
    return door.close;
  });

  const put = async (...rows: CouncilRow[]) => {
    const { cases } = await read(asCsv(rows));
    await putOpenCases(door.records, cases, SECRET);
    return cases;
  };

  const openFor = async (child: ReturnType<typeof aChild>) => {
    const reference = await door.as('partner').sent(aReferral({ children: [child] }));
    const record = staffRecordIn(await door.as('manager').read(reference));
    return { team: record.contacts[0]?.openCase?.team, queues: record.queues };
  };

  const CHILD = aChild({ given: 'Tamsin', family: 'Ashdale', born: '2014-03-12', postcode: 'EX4 1AB' });

  it('send a referral to the team', async () => {
    await put(TAMSIN);
    expect(await openFor(CHILD)).toMatchObject({ team: 'North team', queues: ['allocated-team'] });
  });

  it('are replaced by the next file, and taken away when the whole register has them no longer', async () => {
    await put(TAMSIN, { ...TAMSIN, case_id: 'C-2', forename: 'Owen', dob: '01/02/2011' });
    const moved = await put({ ...TAMSIN, team: 'South team', postcode: 'EX9 9ZZ' });
    expect(await removeOtherCases(door.records, moved, SECRET)).toBe(1);
    const left = (await everything(door.records)).filter(({ sk }) => sk.startsWith('OPEN#'));
    // Neither the closed case nor what was known of the open one before is left.
    expect(new Set(left.map((item) => `${item['caseId']} ${item['team']}`))).toEqual(
      new Set(['C-1 South team']),
    );
    expect((await openFor({ ...CHILD, given: 'Owen', born: '2011-02-01' })).team).not.toBe('North team');
    expect((await openFor({ ...CHILD, postcode: 'EX9 9ZZ' })).team).toBe('South team');
  });

  it('touch nothing else in the table when they are taken away', async () => {
    await door.as('partner').sent(aReferral({ children: [CHILD] }));
    const before = await everything(door.records);
    await put(TAMSIN);
    expect(await removeOtherCases(door.records, [], SECRET)).toBe(1);
    expect(await everything(door.records)).toEqual(before);
  });
});

describe('the command', () => {
  it('knows what it was asked for', () => {
    expect(openCasesCommand(['r.csv', '--whole'])).toMatchObject({
      file: 'r.csv',
      errors: 'r.csv.errors.csv',
      isWhole: true,
      checkOnly: false,
    });
    expect(openCasesCommand(['--file', 'r.json']).file).toBe('r.json');
    for (const words of [[], ['a.csv', 'b.csv'], ['--what'], ['a.csv', '--table', 't']]) {
      expect(() => openCasesCommand(words)).toThrow(/^(Usage|For AWS)/);
    }
  });
});
