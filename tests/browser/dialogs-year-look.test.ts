import { lookAtScene, wideZoomedTwice } from './look-at-scene';
import { withBrowser } from './with-browser';
import { yearScenes } from './year-scenes';

const world = withBrowser({});

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  it.each(yearScenes)(
    '$name is well for every reader, at half the width and at 300 px',
    async (scene) => lookAtScene(world.context, scene, language, wideZoomedTwice),
  );
});
