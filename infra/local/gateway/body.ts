import type { IncomingMessage } from 'node:http';

/** A synchronous call of Lambda takes 6 MB; API Gateway itself would take 10. */
export const LARGEST_BODY = 6 * 1024 * 1024;

/**
 * Reads the whole body, or answers `too-large` as soon as that is known. What follows is let past without
 * being kept, up to a limit, so that a browser still hears the answer.
 */
export const readBody = (request: IncomingMessage, limit = LARGEST_BODY): Promise<Buffer | 'too-large'> =>
  new Promise((settle, fail) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        chunks.length = 0;
        settle('too-large');
      } else chunks.push(chunk);
      if (size > limit * 10) request.destroy();
    });
    request.once('end', () => settle(Buffer.concat(chunks)));
    request.once('error', fail);
    request.once('close', () => fail(new Error('The request broke off')));
  });
