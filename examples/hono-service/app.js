import { extract } from '@isnad/core/all';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

export const app = new Hono();

app.post(
  '/claims',
  bodyLimit({ maxSize: 1024 * 1024, onError: (c) => c.json({ error: 'An article has at most 1 MiB.' }, 413) }),
  async (c) => {
    const article = await c.req.json().catch(() => null);
    if (typeof article?.text !== 'string') return c.json({ error: 'Send JSON with a `text`.' }, 400);
    const { claims } = extract({ text: article.text });
    return c.json(claims.map(({ text, chain, sourcing }) => ({ text, chain, flags: sourcing.flags })));
  },
);
