import { brotliDecompressSync } from 'node:zlib';

/** In the place of a Brotli written in JavaScript with its dictionary of half a megabyte: Node has one. */
const decompress = (packed: Uint8Array): Uint8Array => brotliDecompressSync(packed);

// What is replaced exports it so.
// biome-ignore lint/style/noDefaultExport: see above
export default decompress;
