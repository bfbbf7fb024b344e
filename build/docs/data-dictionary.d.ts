/** `docs/data-dictionary.md`, whole. */
export declare function writeDataDictionary(): string;
