import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';

/** Where one local run listens and keeps its files, from the environment. */
export interface LocalSettings {
  readonly port: number;
  readonly databasePort: number;
  readonly url: string;
  readonly issuer: string;
  /** Only this machine unless `HOST` says otherwise. */
  readonly host: string;
  readonly directory: string;
  readonly keysDirectory: string;
  /** A council's deployment file, for its own settings in the place of Exampleshire's. */
  readonly deployment?: string | undefined;
}

const portFrom = (environment: NodeJS.ProcessEnv, name: string, usual: number): number => {
  const port = Number(environment[name] || usual);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new CannotStart(`${name} is a number from 1 to 65535, for example ${name}=${usual}.`);
};

/**
 * Reads `PORT` (3000), `DYNAMODB_PORT` (`PORT` + 5000), `HOST`, `LOCAL_DIRECTORY` (`.local`) and `DEPLOYMENT`.
 *
 * @throws {CannotStart} when a port is not a port.
 */
export const localSettings = (environment: NodeJS.ProcessEnv): LocalSettings => {
  const port = portFrom(environment, 'PORT', 3000);
  const databasePort = portFrom(environment, 'DYNAMODB_PORT', port < 60_000 ? port + 5000 : port - 5000);
  const url = `http://localhost:${port}`;
  const directory = environment['LOCAL_DIRECTORY'] || '.local';
  return {
    port,
    databasePort,
    url,
    issuer: `${url}/oidc`,
    host: environment['HOST'] || '127.0.0.1',
    directory,
    keysDirectory: join(directory, 'keys'),
    deployment: environment['DEPLOYMENT'] || undefined,
  };
};
