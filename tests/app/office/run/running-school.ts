import { reconcile } from '../../../../src/app/office/run/reconcile';
import type { FakeOffice } from '../../../fakes/office';
import { makeSchool } from './school';

/** After the first day’s check, so that the year’s folder and spare ids are there. */
export function makeRunningSchool(): FakeOffice {
  const office = makeSchool();
  reconcile(office.context);
  office.clock.set('2026-11-09T08:40');
  office.remote.clear();
  return office;
}

export const itemsOf = (office: FakeOffice) => [...office.drive.items.values()];
export const folderOf = (office: FakeOffice, title = 'Talk for maths') =>
  itemsOf(office).find((item) => item.isFolder && item.name.startsWith(title));
export const documentsOf = (office: FakeOffice) =>
  itemsOf(office).filter(({ key }) => key.startsWith('project-document:'));
