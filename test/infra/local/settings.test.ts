import { expect, test } from 'vitest';
import { localSettings } from '../../../infra/local/settings.ts';

test('without settings, the service is at http://localhost:3000 for this machine only', () => {
  expect(localSettings({})).toMatchObject({
    port: 3000,
    databasePort: 8000,
    url: 'http://localhost:3000',
    issuer: 'http://localhost:3000/oidc',
    host: '127.0.0.1',
    directory: '.local',
  });
});

test('another port moves the database too, so that two runs can stand side by side', () => {
  expect(localSettings({ PORT: '3001' })).toMatchObject({ port: 3001, databasePort: 8001 });
});

test.each(['abc', '0', '70000', '30.5'])('PORT=%s is refused in one sentence', (PORT) => {
  expect(() => localSettings({ PORT })).toThrow('PORT is a number from 1 to 65535, for example PORT=3000.');
});

test('DEPLOYMENT names a council’s file; without it the service is Exampleshire’s', () => {
  expect(localSettings({ DEPLOYMENT: 'council.json' }).deployment).toBe('council.json');
  expect(localSettings({}).deployment).toBeUndefined();
});
