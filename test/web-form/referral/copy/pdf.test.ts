import { inflateSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { referral } from '../../../../shared/contract/referral/referral.ts';
import { copyOf } from '../../../../web-form/referral/copy/copy.ts';
import { type FontFiles, readFonts } from '../../../../web-form/referral/copy/fonts.ts';
import { copyPdf } from '../../../../web-form/referral/copy/pdf.ts';

const ADDRESS = 'https://referrals.example.org/referrals/EX-7K3M-9QTD/copy';
let fonts: FontFiles;

beforeAll(async () => {
  fonts = await readFonts();
});

/** The file's objects as text; what is in streams stays packed. */
const fileOf = async (typed: object): Promise<string> => {
  const form = referral.parse({ referrer: { name: 'Jo Teacher' }, ...typed });
  const copy = copyOf(
    { reference: 'EX-7K3M-9QTD', receivedAt: '2026-11-24T10:00:00Z', form },
    'Exampleshire',
  );
  return (await copyPdf(copy, fonts, ADDRESS)).toString('latin1');
};

/** What a screen reader says and a search finds, in the order of the file. */
const spokenIn = (file: string): string[] =>
  [...file.matchAll(/\/ActualText \(((?:\\.|[^\\)])*)\)/gs)].map(([, text = '']) => {
    const bytes = Buffer.from(
      text.replaceAll(
        /\\([nrtbf()\\])/g,
        (_, each: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[each] ?? each,
      ),
      'latin1',
    );
    return bytes[0] === 0xfe
      ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
      : bytes.toString('latin1');
  });

it('is tagged, in British English, with a title that names nobody', async () => {
  const file = await fileOf({ children: [{ given: 'Ada', family: 'Fictional' }] });
  expect(file).toMatch(/^%PDF-1\.7/);
  expect(file).toContain('/Marked true');
  expect(file).toContain('/StructTreeRoot');
  expect(file).toContain('/Lang (en-GB)');
  expect(file).toContain('/DisplayDocTitle true');
  expect(file).toContain('(Copy of referral EX-7K3M-9QTD)');
  for (const tag of ['Document', 'H1', 'H2', 'Sect', 'L', 'LI', 'Lbl', 'LBody'])
    expect(file).toContain(`/S /${tag}\n`);
});

it('holds everything that was sent, each answer after its question', async () => {
  const spoken = spokenIn(
    await fileOf({ children: [{ given: 'Łucja', family: 'محمد' }], narrative: 'First line\nSecond line' }),
  );
  expect(spoken).toContain('Łucja محمد');
  expect(spoken).toContain('First line\nSecond line');
  expect(spoken).toContain('What they are worried about');
});

it('says where it cannot show letters, and where they are shown', async () => {
  const spoken = spokenIn(await fileOf({ children: [{ given: '小明' }] }));
  expect(spoken.some((text) => text.includes('cannot show every letter') && text.includes(ADDRESS))).toBe(
    true,
  );
  // Read aloud it is the name even so.
  expect(spoken).toContain('小明');
  const other = spokenIn(await fileOf({ children: [{ given: 'Ada' }] }));
  expect(other.some((text) => text.includes('cannot show every letter'))).toBe(false);
});

it('takes as many pages as it needs', async () => {
  const file = await fileOf({ children: [{ given: 'Ada' }], narrative: 'Words that go on. '.repeat(1000) });
  expect((file.match(/\/Type \/Page\n/g) ?? []).length).toBeGreaterThan(3);
  // Each stream can be unpacked: the file is whole.
  const [, packed = ''] = /FlateDecode\n>>\nstream\n(.*?)\nendstream/s.exec(file) ?? [];
  expect(inflateSync(Buffer.from(packed, 'latin1')).length).toBeGreaterThan(0);
});
