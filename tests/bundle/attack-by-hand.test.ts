import type { NoticePlan } from '../../src/core/wire/office-server';
import { head, lead, openSchool, type TestSchool } from './school';

let school: TestSchool;
let approved: unknown;

/** At the moment at which the families’ notice is due. */
beforeAll(async () => {
  school = await openSchool();
  school.runUntilIdle();
  const page = school.openPage(lead, 'office', 'openNotice');
  const { count, facts } = page.get<NoticePlan>('prepareNotice', 'D3');
  const approval = { dayId: 'D3', typedCount: String(count), facts, newFamiliesOnly: false };
  page.get('approveNotice', approval);
  school.workspace.setClock('2026-12-07T16:00:00');
  approved = school.workspace.snapshot();
});
beforeEach(() => school.workspace.restore(approved as never));

const outboxId = (): number =>
  school.workspace.files.sheets(lead, school.files.office).find(({ title }) => title === 'Outbox')
    ?.sheetId ?? -1;
const told = (): readonly string[] =>
  school.workspace.mail.all().flatMap(({ to }) => to.filter((one) => one.includes('rhieni')));
const rowsIn = (state: string): number =>
  school.rows('office', 'Outbox').filter((row) => row.Stage === 'notice' && row.State === state)
    .length;

/** While a run is sending, somebody who watches it in the tab Outbox does this. */
const meanwhile = (call: number, work: (fileId: string, sheetId: number) => void): void => {
  const sheetId = outboxId();
  school.workspace.faults.betweenCalls(call, () => work(school.files.office, sheetId));
  school.runUntilIdle();
};

describe('while families are being mailed', () => {
  test.each([20, 90])('sorting the Outbox (call %d) sends nothing twice', (call) => {
    meanwhile(call, (fileId, sheetId) =>
      school.workspace.files.sortRange(lead, fileId, sheetId, 0, false),
    );
    expect(told()).toHaveLength(new Set(told()).size);
    expect(rowsIn('sent')).toBe(333);
  });

  test('deleting and adding rows of the Outbox sends nothing twice, and who was told stays', () => {
    meanwhile(90, (fileId, sheetId) => {
      school.workspace.files.deleteRow(lead, fileId, sheetId, 5);
      const range = { sheetId, dimension: 'ROWS', startIndex: 3, endIndex: 5 };
      school.workspace.files.edit(lead, fileId, [{ insertDimension: { range } }]);
    });
    expect(told()).toHaveLength(new Set(told()).size);
    expect(rowsIn('sent')).toBe(333);
  });

  test('putting a column into the Outbox stops the run before it writes; the next one goes on', () => {
    meanwhile(90, (fileId, sheetId) => {
      const range = { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
      school.workspace.files.edit(lead, fileId, [{ insertDimension: { range } }]);
    });
    expect(told()).toHaveLength(new Set(told()).size);
    expect(rowsIn('sent')).toBe(333);
  });
});

test('taking over in mid-send, with both triggers firing, sends nothing twice', () => {
  school.workspace.faults.killCall(60, 'after');
  school.runSchedule();
  school.openPage(head, 'office', 'openRunner').get('takeOver');
  for (let round = 0; round < 3; round++) {
    for (const { id } of school.workspace.triggers()) school.workspace.runTrigger(id);
    school.workspace.setClock(`2026-12-07T16:${round + 1}5:00`);
  }
  expect(told()).toHaveLength(new Set(told()).size);
  expect([rowsIn('sent'), rowsIn('draft gone')]).toEqual([308, 25]);
});
