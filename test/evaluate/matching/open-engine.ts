import type { Arguments } from './arguments.ts';
import type { Engine } from './engine.ts';
import { memoryEngine } from './memory-engine.ts';

/** The engine that was asked for, ready to store. */
export const openEngine = async (name: Arguments['engine']): Promise<Engine> => {
  if (name === 'memory') return memoryEngine();
  // Loaded only where it is wanted: the store and its client take longer to load than most sets to search.
  const { dynamoDbEngine } = await import('./dynamodb-engine.ts');
  return dynamoDbEngine();
};
