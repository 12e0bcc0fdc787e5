import { registerHooks } from 'node:module';

/**
 * dependency-cruiser reads TypeScript through the compiler's own API, which version 7 no longer has. Under
 * this hook it is given version 6, installed beside it as `typescript-6`, to read imports with.
 */
registerHooks({
  resolve: (name, context, next) => next(name.replace(/^typescript(?=$|\/)/, 'typescript-6'), context),
});

// Without it nothing would be read and every rule would seem kept, so a missing one must stop here.
import.meta.resolve('typescript-6');
