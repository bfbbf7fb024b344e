/** The advanced Drive service, version 3. */
import type { Run } from '../../runtime/run';
import { collection, strict } from '../../runtime/strict';
import { filesCollection } from './files';
import { drivesCollection, permissionsCollection } from './permissions';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Permissions = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type Drives = GoogleAppsScript.Drive_v3.Drive.V3.Collection.DrivesCollection;
/** The names are checked against Google's types; the shapes are plain JSON. */
type Named<Google> = Partial<Record<keyof Google, unknown>>;

export function driveApi(run: Run): object {
  return strict('Drive', {
    Files: collection(run, 'Drive.Files', filesCollection(run) satisfies Named<Files>),
    Permissions: collection(
      run,
      'Drive.Permissions',
      permissionsCollection(run) satisfies Named<Permissions>,
    ),
    Drives: collection(run, 'Drive.Drives', drivesCollection(run) satisfies Named<Drives>),
  });
}
