import { AsyncResource } from 'node:async_hooks';
import { listPeople, readReviews } from '@isnad/store';
import { orError } from '$lib/server/answer.ts';
import { desk } from '$lib/server/desk.ts';
import { listen, type Notice } from '$lib/server/notices.ts';
import { personOf, requireRole } from '$lib/server/people.ts';
import type { RequestHandler } from './$types';

/** A proxy closes a stream that says nothing for a minute. */
const HEARTBEAT = 25_000;

/** Says when someone else wrote about the article. During a blind review it says nothing: even that would tell. */
export const GET: RequestHandler = async (event) => {
  const person = requireRole(event, 'reader');
  const opened = await desk();
  const { store } = opened;
  const { headers } = event.request;
  orError(await readReviews(store, person.id, event.params.id));
  const encoder = new TextEncoder();
  let stop = (): void => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (line: string): void => {
        try {
          controller.enqueue(encoder.encode(line));
        } catch {
          stop();
        }
      };
      const names = new Map<string, string>();
      // Someone who signed out or was switched off meanwhile hears no more.
      const isStillIn = async (): Promise<boolean> => (await personOf(opened, headers)) !== null;
      // Whoever writes calls this within their own request, and what is looked up there must not touch their cookies.
      const hear = AsyncResource.bind((notice: Notice): void => {
        if (notice.reviewer === person.id) return;
        void (async () => {
          if (!(await isStillIn())) return stop();
          const article = await store.db
            .selectFrom('article')
            .select('blind')
            .where('id', '=', event.params.id)
            .executeTakeFirst();
          if (article === undefined || article.blind === 1) return;
          if (!names.has(notice.reviewer)) {
            const people = await listPeople(store, person.id);
            if (!people.ok) return stop();
            for (const { user, name } of people.value) names.set(user, name);
          }
          send(`data: ${JSON.stringify({ claim: notice.claim, name: names.get(notice.reviewer) ?? '' })}\n\n`);
        })().catch(() => stop());
      });
      const deaf = listen(event.params.id, hear);
      const beat = setInterval(() => {
        isStillIn().then((is) => (is ? send(': here\n\n') : stop()), stop);
      }, HEARTBEAT);
      stop = () => {
        deaf();
        clearInterval(beat);
        try {
          controller.close();
        } catch {
          // The reader left first.
        }
      };
      send('retry: 3000\n\n');
    },
    cancel: () => stop(),
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
};
