import { cleanLine } from '../../../core/clean-text';
import type { ClusterSchool } from '../../../core/cluster/board';
import { changeDates, groupBySchool, type SchoolGroup } from '../../../core/cluster/groups';
import { readDates, readSheetDates } from '../../../core/cluster/read-dates';
import type { Reading } from '../../../core/cluster/reading';
import type { DayOrder } from '../../../core/cluster/resolve-date';
import { isSameSchool } from '../../../core/cluster/school-names';
import {
  anotherSchool,
  type BringForm,
  type Given,
  type Preview,
  type PreviewState,
} from './bring-types';
import type { Cluster } from './look-at-cluster';

/** The school the form says, or `''` where the text is to name it. */
export function chosenSchool(form: BringForm): string {
  return form.school === anotherSchool ? cleanLine(form.schoolName) : form.school;
}

export function otherSchools(cluster: Cluster): readonly ClusterSchool[] {
  return cluster.schools.filter(({ isUs }) => !isUs);
}

export function isOurName(name: string, { facts }: Cluster): boolean {
  return [facts.school.en, facts.school.cy].some((own) => isSameSchool(own, name));
}

export function readGiven({ content }: Given, cluster: Cluster, order: DayOrder | ''): Reading {
  const hint = {
    year: cluster.facts.year,
    schools: otherSchools(cluster).map(({ name }) => name),
    ...(order === '' ? {} : { order }),
  };
  return typeof content === 'string' ? readDates(content, hint) : readSheetDates(content, hint);
}

export function beginPreview(given: Given, cluster: Cluster): PreviewState {
  const reading = readGiven(given, cluster, '');
  return {
    given,
    year: cluster.facts.year,
    reading,
    order: '',
    asksOrder: reading.isOrderOpen,
    groupName: null,
    saved: [],
    ticks: {},
    mode: 'all',
  };
}

/** What is shown of what was read, and what saving it would change. */
export function previewOf(state: PreviewState, form: BringForm, cluster: Cluster): Preview {
  const groups = groupBySchool(state.reading);
  const chosen = chosenSchool(form);
  const group = findGroup(groups, state, chosen);
  const named = chosen || (group?.school ?? '');
  const before = otherSchools(cluster).find(({ name }) => isSameSchool(name, named)) ?? null;
  const isOurs = named !== '' && isOurName(named, cluster);
  const dates = group?.dates ?? [];
  const isTicked = (date: string): boolean =>
    state.ticks[tickKey(group, date)] ?? dates.some((one) => one.date === date && one.isLikely);
  const ticked = dates.filter(({ date }) => isTicked(date));
  return {
    state,
    groups,
    group,
    school: isOurs ? '' : (before?.name ?? named),
    isOurs,
    before,
    isTicked,
    tickedCount: ticked.length,
    changes: changeDates(before?.dates ?? [], ticked, state.mode),
  };
}

export function tickKey(group: SchoolGroup | null, date: string): string {
  return `${group?.school ?? ''} ${date}`;
}

/** The one a person chose; else the chosen school’s own, what names no school, or the next not saved yet. */
function findGroup(
  groups: readonly SchoolGroup[],
  { groupName, saved }: PreviewState,
  chosen: string,
): SchoolGroup | null {
  const byName = groups.find(({ school }) => school === groupName);
  if (byName) return byName;
  const own = groups.find(({ school }) => chosen !== '' && isSameSchool(school, chosen));
  const unnamed = chosen === '' ? undefined : groups.find(({ school }) => school === '');
  const next = groups.find(({ school }) => !saved.includes(school));
  return own ?? unnamed ?? next ?? groups[0] ?? null;
}
