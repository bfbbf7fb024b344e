import { type CivilDate, dateOf } from '../../../core/civil-date';
import { compare } from '../../../core/compare';
import { titleOf } from '../../../core/inset/occasions';
import { resourceFor } from '../../../core/inset/resource-for';
import { inLanguage, type Language } from '../../../core/language';
import { readWebAppLink } from '../../../core/links';
import type { OutboxRow } from '../../../core/mail/outbox';
import { readPoint } from '../../../core/mail/points';
import type { Wording } from '../../../core/mail/render';
import { rowsOf } from '../../../core/tables';
import { readWebLink } from '../../../core/web-link';
import { formatDateLong } from '../../../text/dates';
import { fill } from '../../../text/fill';
import { formatHours } from '../../../text/hours';
import { sayTitle } from '../../../text/inset-title';
import type { InsetLines } from '../../../text/mail/inset-lines';
import type { OfficeData } from '../office-data';
import type { OfficeSession } from '../session';
import { findLead } from './office-people';
import { findOpenCatchUp, type OpenItem } from './open-catch-up';
import { makeViews, unattendedWording } from './wording';

/** What one person has to catch up with (P-59), of what is still open; `null` where nothing is. */
export function catchUpWording(session: OfficeSession, row: OutboxRow): Wording | null {
  const { data, context } = session;
  const { local } = context.clock.now();
  const today = dateOf(local);
  const [open] = findOpenCatchUp(data, local, row.person);
  const items = (open?.items ?? []).filter(({ day }) => readPoint(row.facts, day.id) !== null);
  if (!open || items.length === 0) return null;
  const lead = findLead(data, today);
  const [by] = items
    .map(({ item }) => item.due)
    .filter((due) => due >= today)
    .sort(compare);
  const lines = data.words.read('mail').lines;
  const views = makeViews(data.settingValues, (language) => ({
    name: open.person.name,
    items: items.map((one) => sayItem(data, one, today, language, lines[language])).join('\n\n'),
    by: by === undefined ? '' : formatDateLong(by, language),
    // Nobody is told to ask themselves.
    leadName: lead && lead.id !== row.person ? lead.name : '',
    myPage: readWebAppLink(data.settingValues['my-page-link']),
  }));
  return unattendedWording(data, row.kind === 'catch-up' ? 'catch-up' : 'catch-up-reminder', views);
}

function sayItem(
  data: OfficeData,
  { item, day }: OpenItem,
  today: CivilDate,
  language: Language,
  lines: InsetLines,
): string {
  const date = formatDateLong(day.date, language);
  const due = formatDateLong(item.due, language);
  const title = inLanguage(sayTitle(titleOf(day.row)), language);
  return [
    `${fill(day.isTwilights ? lines.twilights : lines.day, { date })}: ${title}`,
    fill(lines.howLong, { hours: formatHours(item.toCatchUp) }),
    fill(item.due < today ? lines.passed : lines.by, { date: due }),
    ...sayResource(data, { item, day }, language, lines),
  ].join('\n');
}

function sayResource(
  data: OfficeData,
  { item, day }: Pick<OpenItem, 'item' | 'day'>,
  language: Language,
  lines: InsetLines,
): readonly string[] {
  const resources = rowsOf(data.resources);
  const resource = resourceFor(resources, item, day.row);
  if (!resource) return [];
  const { provider } = resource;
  const title = inLanguage(titleOf(resource), language);
  const named = provider === '' ? title : `${title} (${provider})`;
  return [fill(lines.with, { title: named }), readWebLink(resource.link)].filter(Boolean);
}
