import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AuditObject } from '../../shared/store/audit/kept.ts';

/** Stands for the bucket that keeps the audit, on one machine: what is put once stays as it is. */
export interface AuditObjects {
  readonly putOnce: (object: AuditObject) => Promise<void>;
  /** Only the local runner can empty it, with the tables. */
  readonly clear: () => Promise<void>;
}

/** Objects in memory, for tests. */
export const auditInMemory = (): AuditObjects & { readonly objects: ReadonlyMap<string, string> } => {
  const objects = new Map<string, string>();
  return {
    objects,
    putOnce: async ({ key, body }) => void (objects.has(key) || objects.set(key, body)),
    clear: async () => objects.clear(),
  };
};

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Objects as files of a folder. */
export const auditInFolder = (folder: string): AuditObjects => ({
  putOnce: async ({ key, body }) => {
    const file = join(folder, key);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, body, { flag: 'wx' });
    } catch (error) {
      if (!isThere(error)) throw error;
    }
  },
  clear: () => rm(folder, { recursive: true, force: true }),
});
