import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../infra/functions.ts';
import { LOG_MESSAGES } from '../../shared/http/log.ts';

const FOLDER = new URL('../../docs/runbooks/', import.meta.url);
const PAGES = readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);

/** What the pages for alarms search logs with: a function, for how long back, and words of a line. */
const SEARCHES = PAGES.flatMap(([page, text]) =>
  [...text.matchAll(/\blogs ([a-z-]+) \d+[hm](?: '"([^"]+)"')?/g)].map(
    ([, name = '', words]) => [page, name, words] as const,
  ),
);

describe('a runbook', () => {
  it.each(PAGES)('%s has commands that a shell understands', (_, text) => {
    for (const [, commands = ''] of text.matchAll(/```sh\n([\s\S]*?)```/g))
      expect(() => execFileSync('bash', ['-n'], { input: commands, stdio: 'pipe' })).not.toThrow();
  });

  it.each(SEARCHES)(
    '%s searches the log of %s, a function that there is, for what it writes',
    (_, name, words) => {
      expect(FUNCTIONS.map((each) => each.name)).toContain(name);
      const known = [...LOG_MESSAGES, '"level":"error"'];
      if (words !== undefined) expect(known.some((message) => message.includes(words))).toBe(true);
    },
  );

  it('is searched with: there is something to check', () => expect(SEARCHES.length).toBeGreaterThan(10));
});
