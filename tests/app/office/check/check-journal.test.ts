import { composeId } from '../../../../src/core/journal';
import { journalTable } from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import type { FakeOffice } from '../../../fakes/office';
import { lead, logId } from '../set-up/new-school';
import { check, goodSchool } from './good-school';

describe('the Journal', () => {
  const entry = JSON.stringify({
    what: 'Read',
    date: '2026-11-01',
    hours: 1,
    form: 'reading',
    idea: 'interest',
    priority: '',
    change: '',
    bringToInset: false,
  });
  const idFor = (address: string) => composeId('e', address, 'abcdefgh1234') ?? '';
  const add = (office: FakeOffice, ...cells: string[]) =>
    findSheet(office.books, logId, journalTable.sheetId).cells.push(cells);
  const at = '2026-11-02T10:00';

  test('garbled, forged and strangers’ rows are named by row; good ones are not', () => {
    const office = goodSchool();
    add(office, at, lead, 'entry', idFor(lead), '1', entry);
    add(office, 'yesterday', lead, 'entry', idFor(lead), '2', entry);
    add(office, at, lead, 'entry', idFor(lead), '2', '{"what":');
    add(office, at, 'stranger@x.example', 'entry', idFor('stranger@x.example'), '1', entry);
    add(office, at, 'stranger@x.example', 'entry', idFor('stranger@x.example'), '2', entry);
    add(office, at, 'llyr@ysgol.example', 'entry', idFor(lead), '3', entry);
    expect(check(office)).toEqual([
      'mend PL Log, Journal!A3: This row was not taken in: the time cannot be read.',
      'mend PL Log, Journal!A4: This row was not taken in: what was typed cannot be read.',
      'mend PL Log, Journal!A5: stranger@x.example is not in Staff. What was taken in from them before is kept; nothing new of theirs is taken in. Rows: 2.',
      'mend PL Log, Journal!A7: This row was not taken in: it is about something that belongs to another person.',
    ]);
  });

  test('moved columns are named, because appending goes by place', () => {
    const office = goodSchool();
    const journal = findSheet(office.books, logId, journalTable.sheetId);
    journal.cells[0]?.reverse();
    expect(check(office)).toEqual([
      'mend PL Log, Journal!1:1: The column “at” is not in its place, so nothing can be taken in. Put the columns back as they were.',
    ]);
  });
});
