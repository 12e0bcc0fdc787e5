import { createConnection, createServer, type Socket } from 'node:net';
import { freePort } from '../../infra/local/ports.ts';

/** What a connection to the table meets. */
export type Reach = 'there' | 'refused' | 'silent';

/** A way to the table that can be cut. */
export interface WayToTable {
  readonly endpoint: string;
  /** `refused`: connections break off. `silent`: they are taken, and nobody ever answers. */
  readonly be: (reach: Reach) => void;
  readonly close: () => Promise<void>;
}

/** Stands between a function and DynamoDB, so that a test can take the table away and bring it back. */
export const wayToTable = async (endpoint: string): Promise<WayToTable> => {
  const { hostname, port: target } = new URL(endpoint);
  const port = await freePort();
  const open = new Set<Socket>();
  let reach: Reach = 'there';

  const kept = (socket: Socket): Socket => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // A broken connection is what this is for.
    socket.on('error', () => undefined);
    return socket;
  };
  const server = createServer((near) => {
    kept(near);
    if (reach === 'refused') near.destroy();
    if (reach !== 'there') return;
    const far = kept(createConnection({ host: hostname, port: Number(target) }));
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle));
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    endpoint: `http://127.0.0.1:${port}`,
    be: (next) => {
      reach = next;
      // Connections that were open before are no way to it either.
      cut();
    },
    close: async () => {
      cut();
      await new Promise((settle) => server.close(settle));
    },
  };
};
