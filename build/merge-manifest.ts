/** The parts of `appsscript.json` that are used here. */
export type Manifest = {
  timeZone: string;
  runtimeVersion: string;
  exceptionLogging: string;
  oauthScopes: string[];
  dependencies?: {
    enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[];
  };
  /** A script that is visited with a browser: by whom, and as whom it runs. */
  webapp?: { access: string; executeAs: string };
};

/** What all scripts share, and one script’s own part, which must not say the same things. */
export function mergeManifest(
  shared: Readonly<Record<string, unknown>>,
  own: Readonly<Record<string, unknown>>,
): Manifest {
  const twice = Object.keys(own).filter((key) => key in shared);
  if (twice.length > 0) throw new Error(`said in both manifests: ${twice.join(', ')}`);
  return { ...shared, ...own } as Manifest;
}
