import { extract } from '@isnad/core/all';
import type { Extraction } from '@isnad/core';

export interface Question {
  readonly turn: number;
  readonly text: string;
}

export interface Answer {
  readonly turn: number;
  readonly extraction: Extraction;
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer: Answer = { turn: data.turn, extraction: extract({ text: data.text }) };
  postMessage(answer);
});
