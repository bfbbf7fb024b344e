import fc from 'fast-check';

/**
 * Properties draw from Jest's seed, which `npm test` keeps fixed: the same code gets the same verdict twice.
 * New seeds are for `npm run fuzz`; what it finds becomes a test with literal data.
 */
fc.configureGlobal({ seed: jest.getSeed() });

export { fc };
