import { createServer } from 'node:http';
import { appendReview, openStore, type ReviewInput } from '../src/index.ts';

/** A process that appends what it is sent over loopback, and answers only after it is stored. It is made to be killed. */
const started = Date.now();
const store = await openStore({ url: process.env.KILL_DATABASE ?? '' });
const opened = Date.now() - started;

interface Sent {
  readonly user: string;
  readonly input: ReviewInput;
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { user, input } = JSON.parse(Buffer.concat(chunks).toString()) as Sent;
    appendReview(store, user, input).then(
      (result) => {
        const answer = result.ok ? { ok: true, repeated: result.value.repeated } : result;
        response.end(JSON.stringify(answer));
      },
      (error: unknown) => {
        process.send?.({ failed: String(error) });
        response.statusCode = 500;
        response.end();
      },
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) process.send?.({ port: address.port, opened });
});
// Without the process that started it there is nothing left to do.
process.on('disconnect', () => process.exit(0));
