import { EventEmitter } from 'node:events';

/** That something was said about a claim, for those who have the article open. */
export interface Notice {
  readonly claim: string | null;
  readonly reviewer: string;
}

const emitter = new EventEmitter();
emitter.setMaxListeners(0);

/** Tells everyone who has the article open; one process serves a desk, so memory is enough. */
export function tell(article: string, notice: Notice): void {
  emitter.emit(article, notice);
}

/** Listens until the returned function is called. */
export function listen(article: string, hear: (notice: Notice) => void): () => void {
  emitter.on(article, hear);
  return () => emitter.off(article, hear);
}
