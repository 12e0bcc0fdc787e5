import { expect, it, vi } from 'vitest';
import { logTo } from '../../shared/http/log.ts';
import { toStandardOutput } from '../../shared/http/standard-output.ts';

it('writes a line of the log as it is, so that a metric can be made of its fields', () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    logTo(toStandardOutput, () => new Date('2026-11-24T10:00:00Z'))('looked around', {
      figures: { unclaimedReds: 2 },
    });
    const [[text] = []] = written.mock.calls;
    expect(String(text)).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(String(text))).toMatchObject({
      message: 'looked around',
      figures: { unclaimedReds: 2 },
    });
  } finally {
    written.mockRestore();
  }
});
