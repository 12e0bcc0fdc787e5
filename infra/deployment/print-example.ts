import { EXAMPLE } from './example.ts';

/** `npm run -s deployment:example > council.json`: the whole example, for a council to edit. */
console.log(JSON.stringify(EXAMPLE, null, 2));
