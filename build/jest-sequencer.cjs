const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * What takes longest, as there are no times yet in a clean clone. Only the first draws in a browser, which is
 * unpacked meanwhile: two files that begin at once would each unpack it.
 */
const longest = [
  /dialogs-year-look/,
  /crash-set-up/,
  /-look|crash|server-start/,
  /browser|bundle|clasp|read-dates/,
];

/** The longest first, so that no worker is left with one when the other has nothing to do. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const usual = [...super.sort(tests)];
    if (usual.some(({ duration }) => duration !== undefined)) return usual;
    return usual.sort((one, other) => rankOf(one) - rankOf(other));
  }
};

function rankOf({ path }) {
  const name = path.slice(path.lastIndexOf('tests'));
  const rank = longest.findIndex((pattern) => pattern.test(name));
  return rank < 0 ? longest.length : rank;
}
