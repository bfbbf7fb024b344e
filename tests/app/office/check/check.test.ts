import { checkWorkbooks } from '../../../../src/app/office/check/check-workbooks';
import { allTables, outboxTable, projectsTable, stateTable } from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { lead, logId, makeNewSchool, officeId, snapshot, typeRow } from '../set-up/new-school';
import { check, findings, goodSchool } from './good-school';

test('where all is right, every section says so, and nothing is changed', () => {
  const office = goodSchool();
  const before = snapshot(office);
  const report = checkWorkbooks(office.context);
  expect(findings(report)).toEqual([]);
  expect(report.sections.map(({ fine }) => fine)).toContain('Every cell can be read.');
  expect(report).toMatchObject({ lastGoodRun: '2026-11-09T08:20', runner: lead });
  expect(snapshot(office)).toBe(before);
});

test('the workbooks take six remote calls', () => {
  const office = goodSchool();
  checkWorkbooks(office.context);
  const calls = office.remote.names.filter((name) => name.startsWith('sheets.'));
  expect(calls).toHaveLength(6);
});

describe('running', () => {
  test('a lost timer, an old run, stopped sending and what waits for a person are named', () => {
    const office = goodSchool();
    office.triggers.existing.length = 0;
    office.clock.set('2026-11-11T09:00');
    findSheet(office.books, officeId, stateTable.sheetId).cells.push(['sending-stopped', 'yes']);
    typeRow(office, officeId, projectsTable.sheetId, { Id: 'p-1', Title: 'X', State: 'waiting' });
    typeRow(office, officeId, outboxTable.sheetId, { Key: 'k', State: 'draft gone' });
    const report = checkWorkbooks(office.context);
    expect(report.sections[0]?.findings.map(({ kind }) => kind)).toEqual([
      'mend',
      'mend',
      'know',
      'know',
      'mend',
    ]);
    expect(findings(report).join()).toContain('Since Monday 9 November 2026, 08:20');
  });

  test('a workbook that is not set up says so, and what is missing', () => {
    const found = check(makeNewSchool());
    expect(found[0]).toBe('mend PL Office: This workbook is not set up yet. Choose Set up….');
    const tabs = allTables.filter(({ workbook }) => workbook === 'office');
    expect(found).toHaveLength(1 + tabs.length);
  });

  test('a copy says so, and does not look at what its original names', () => {
    const office = goodSchool();
    const state = findSheet(office.books, officeId, stateTable.sheetId).cells;
    const row = state.find((line) => line[0] === 'office-id');
    if (row) row[1] = 'another-workbook-01';
    expect(check(office)).toEqual([
      'mend PL Office: This workbook is a copy. It sends nothing and makes nothing. Use the original, or set this one up.',
    ]);
    expect(office.remote.names).toEqual(['sheets.structure', 'sheets.read']);
  });

  test('workbooks that can no longer be opened are named', () => {
    const office = goodSchool();
    office.books.delete(logId);
    expect(check(office).join()).toContain('PL Log: It cannot be opened with your account');
  });

  test('only the office may look, once anybody has an office role', () => {
    const office = goodSchool();
    office.identity.address = 'llyr@ysgol.example';
    expect(() => checkWorkbooks(office.context)).toThrow('not-office');
    office.identity.address = '';
    expect(() => checkWorkbooks(office.context)).toThrow('address-unknown');
  });

  test('the report is in the language of whoever reads it', () => {
    const office = goodSchool();
    const report = checkWorkbooks({ ...office.context, language: 'cy' });
    expect(report.sections[0]).toMatchObject({ title: 'Rhedeg' });
  });
});
