// What changesets write into a changelog, each change with a link to its commit. The library's own functions have either no links or
// ask GitHub for them; this goes by git alone, so that a release can be rehearsed without a network. CommonJS: it is loaded by `require`.
const { repository } = require('../package.json');

const address = repository.url.replace(/^git\+/u, '').replace(/\.git$/u, '');

function links(changesets) {
  const commits = new Set(changesets.map(({ commit }) => commit).filter((commit) => commit !== undefined));
  const list = [...commits].map((commit) => `[${commit.slice(0, 7)}](${address}/commit/${commit})`);
  return list.length === 0 ? '' : ` (${list.join(', ')})`;
}

module.exports = {
  async getReleaseLine(changeset) {
    const [first, ...rest] = changeset.summary.split('\n');
    return [`- ${first}${links([changeset])}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
  },

  async getDependencyReleaseLine(changesets, dependencies) {
    if (dependencies.length === 0) return '';
    const list = dependencies.map(({ name, newVersion }) => `  - ${name}@${newVersion}`);
    return [`- Updated dependencies${links(changesets)}`, ...list].join('\n');
  },
};
