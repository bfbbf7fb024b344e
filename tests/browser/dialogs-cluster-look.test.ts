import { clusterScenes } from './cluster-scenes';
import { lookAtScene } from './look-at-scene';
import { withBrowser } from './with-browser';

const world = withBrowser({});

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  it.each(clusterScenes)('$name is well for every reader, and at 300 px nothing is lost', (scene) =>
    lookAtScene(world.context, scene, language),
  );
});
