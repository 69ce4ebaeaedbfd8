import { extract } from '@isnad/core/all';

onmessage = ({ data: { turn, text } }) => {
  postMessage({ turn, claims: extract(text).claims });
};
