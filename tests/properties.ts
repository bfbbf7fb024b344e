import fc from 'fast-check';

/**
 * Properties draw from Jest's seed, which `npm test` keeps fixed: the same code gets the same verdict twice.
 * New seeds are for `npm run fuzz`; what it finds becomes a test with literal data.
 */
fc.configureGlobal({ seed: jest.getSeed() });

/**
 * Any character there is, for `fc.string`: what fast-check draws for `binary`, which first makes a table of
 * all 1,112,064 of them to know one again.
 */
export const anyCharacter = fc.nat({ max: 0x10ffff - 0x800 }).map(
  (place) => String.fromCodePoint(place < 0xd800 ? place : place + 0x800),
  (given) => {
    const code = typeof given === 'string' ? (given.codePointAt(0) ?? -1) : -1;
    const isHalf = code >= 0xd800 && code < 0xe000;
    if (code < 0 || isHalf || given !== String.fromCodePoint(code)) throw new RangeError();
    return code < 0xd800 ? code : code - 0x800;
  },
);

export { fc };
