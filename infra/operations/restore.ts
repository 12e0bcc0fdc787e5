import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createStoreClient } from '../../shared/store/client.ts';
import type { Records } from '../../shared/store/records.ts';
import { placeFor } from './place.ts';
import { exported, exportTable } from './restore/exported.ts';
import { pointInTime } from './restore/point-in-time.ts';
import { type Restored, restore } from './restore/restore.ts';
import type { RestoreSource } from './restore/source.ts';
import { differencesOf, takeStock } from './restore/stock.ts';
import { runCommand } from './run-command.ts';

const USAGE = 'npm run restore -- --to <new table> [--table <table> (--at 2026-11-22T10:15:00Z | --latest)]';

const momentOf = (text: string): Date => {
  const at = new Date(text);
  if (Number.isNaN(at.getTime()) || !text.endsWith('Z')) {
    throw new Error('--at must be a moment in UTC, like 2026-11-22T10:15:00Z.');
  }
  return at;
};

const tell = ({ table, streamArn, stock }: Restored): void => {
  for (const [kind, count] of Object.entries(stock.kinds).toSorted()) console.log(`${kind}: ${count}`);
  console.log(`${stock.items} items; all ${stock.chains} chains of the audit are whole.`);
  console.log('To go over to it, put this into the stage’s settings and deploy:');
  console.log(`"restoredTable": ${JSON.stringify({ name: table, streamArn })}`);
};

const compare = async (source: Records, restored: Restored): Promise<void> => {
  for (const { kind, one, other } of differencesOf(await takeStock(source), restored.stock)) {
    console.log(`${kind}: ${one} in ${source.table}, ${other} restored`);
  }
};

/** On this machine there is no recovery to a moment: the running service’s table is exported and brought in. */
const rehearse = async (target: string): Promise<void> => {
  const { records } = await placeFor({}, process.env);
  const path = join(tmpdir(), `${randomUUID()}.jsonl`);
  try {
    await exportTable(records, path);
    const restored = await restore(exported(path), { client: records.client, table: target });
    tell(restored);
    await compare(records, restored);
  } finally {
    await rm(path, { force: true });
  }
};

/**
 * `npm run restore`: restores the records into a new table, looks it over and says how to go over to it. Without
 * `--table` it rehearses that on the service of this machine. See docs/runbooks/restore.md.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      table: { type: 'string' },
      at: { type: 'string' },
      latest: { type: 'boolean', default: false },
    },
  });
  const { to, table, at, latest } = values;
  if (to === undefined) throw new Error(USAGE);
  if (table === undefined) return rehearse(to);
  if (latest === (at !== undefined)) throw new Error(`Say --at or --latest. ${USAGE}`);
  const source: RestoreSource = pointInTime({ table, at: at === undefined ? undefined : momentOf(at) });
  const client = createStoreClient({});
  console.error(`Restoring ${source.about} into ${to}. This may take hours.`);
  const restored = await restore(source, { client, table: to });
  tell(restored);
  await compare({ client, table }, restored);
};

runCommand(main);
