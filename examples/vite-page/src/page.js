const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
const list = document.querySelector('#claims');
let turn = 0;

document.querySelector('#article').addEventListener('input', ({ target }) => {
  turn += 1;
  worker.postMessage({ turn, text: target.value });
});

worker.onmessage = ({ data }) => {
  // An answer to what has been changed since is no longer of use.
  if (data.turn !== turn) return;
  list.replaceChildren(
    ...data.claims.map(({ text, chain }) => {
      const item = document.createElement('li');
      const from = chain.map((hop) => hop.names.join(' + ')).join(' ← ');
      // textContent, never innerHTML: the words are somebody else's.
      item.textContent = from === '' ? text : `${text} (${from})`;
      return item;
    }),
  );
};
