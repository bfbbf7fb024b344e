import { readCluster } from '../../../src/core/cluster/board';
import { findOverlaps, weighBurden } from '../../../src/core/cluster/burden';
import { fc } from '../../properties';
import { sampleCluster, school } from './sample-cluster';

const row = (name: string, date: string | null, more = {}) => ({
  school: name,
  contact: '',
  date,
  title: '',
  from: '',
  readOn: null,
  ...more,
});

describe('the board', () => {
  const us = {
    name: 'Cwm Ffug',
    names: ['Cwm Ffug', 'Ysgol Cwm Ffug'],
    dates: [{ date: '2026-09-01', title: 'Safeguarding' }],
  };

  it('has our school first, the others as the tab has them, each date once and in order', () => {
    const schools = readCluster(
      [
        row('Bryn Prawf', '2026-10-23', {
          contact: 'office@bryn.example.com',
          readOn: '2026-07-01',
        }),
        row('Nant Sampl', null),
        row(' bryn  prawf ', '2026-09-01', { readOn: '2026-07-08', from: 'dates.ics' }),
        row('Bryn Prawf', '2026-10-23', { title: 'Again' }),
        row('Bryn Prawf', '2025-10-23', { readOn: '2027-01-01' }),
      ],
      '2026-27',
      us,
    );
    expect(schools.map(({ name, dates }) => [name, dates.map(({ date }) => date)])).toEqual([
      ['Cwm Ffug', ['2026-09-01']],
      ['Bryn Prawf', ['2026-09-01', '2026-10-23']],
      ['Nant Sampl', []],
    ]);
    expect(schools[1]).toMatchObject({
      contact: 'office@bryn.example.com',
      from: 'dates.ics',
      readOn: '2026-07-08',
    });
  });

  it('passes over rows about ourselves in either language', () => {
    const schools = readCluster(
      [row('Cwm Ffug Primary School', '2027-05-05'), row('Ysgol Gynradd Cwm Ffug', '2027-05-06')],
      '2026-27',
      us,
    );
    expect(schools).toHaveLength(1);
  });
});

describe('what the dates ask of families', () => {
  it('counts the sample year, and names the school that has given no dates', () => {
    const burden = weighBurden(sampleCluster);
    expect(burden).toMatchObject({ daysAny: 9, daysShared: 4, daysApart: 9 });
    expect(burden.missing.map(({ name }) => name)).toEqual(['Maes Prawf']);
    expect(
      burden.known.map(({ school: { name }, days, shared, alone, apart }) => [
        name,
        days,
        shared,
        alone,
        apart,
      ]),
    ).toEqual([
      ['Cwm Ffug', 6, 4, 2, 0],
      ['Dyffryn Ffug', 4, 3, 1, 4],
      ['Bryn Prawf', 3, 3, 0, 3],
      ['Nant Sampl', 3, 2, 1, 5],
      ['St Enghraifft', 2, 1, 1, 6],
    ]);
    expect(burden.meanApart).toBe(4.5);
  });

  it('says of each date who is closed and who is open', () => {
    const day = findOverlaps(sampleCluster).find(({ date }) => date === '2026-10-23');
    expect(day?.closed.map(({ name }) => name)).toEqual([
      'Cwm Ffug',
      'Dyffryn Ffug',
      'Bryn Prawf',
      'St Enghraifft',
    ]);
    expect(day?.open.map(({ name }) => name)).toEqual(['Nant Sampl']);
  });

  it('has no mean while only our school is known, and counts nothing apart', () => {
    expect(weighBurden([school('Us', ['2026-09-01'], true), school('B', [])])).toMatchObject({
      daysAny: 1,
      daysApart: 0,
      meanApart: null,
    });
    expect(weighBurden([])).toMatchObject({ daysAny: 0, meanApart: null });
  });

  const dates = fc.uniqueArray(
    fc.integer({ min: 10, max: 24 }).map((day) => `2026-11-${day}`),
    { maxLength: 6 },
  );
  const cluster = fc
    .array(dates, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((one, index) => school(`School ${index}`, [...one].sort(), index === 0)));

  it('holds for any cluster: bounds, order, and schools that have given nothing', () => {
    fc.assert(
      fc.property(cluster, fc.nat({ max: 100 }), (schools, seed) => {
        const burden = weighBurden(schools);
        const counts = schools.map((one) => one.dates.length);
        expect(burden.daysAny).toBeGreaterThanOrEqual(Math.max(...counts));
        expect(burden.daysAny).toBeLessThanOrEqual(counts.reduce((sum, count) => sum + count, 0));
        expect(burden.daysShared).toBeLessThanOrEqual(burden.daysAny);
        for (const one of burden.known) {
          expect(one.shared + one.alone).toBe(one.days);
          expect(one.apart).toBeLessThanOrEqual(burden.daysAny);
        }
        const turned = schools.map((_, at) => schools[(at + seed) % schools.length]);
        const again = weighBurden(turned.filter((one) => one !== undefined));
        expect({ ...again, known: [], missing: [] }).toEqual({ ...burden, known: [], missing: [] });
        const more = weighBurden([...schools, school('Silent', [])]);
        expect({ ...more, missing: [] }).toEqual({ ...burden, missing: [] });
      }),
    );
  });

  it('never asks more of families when a school moves a day onto one of ours', () => {
    fc.assert(
      fc.property(cluster, (schools) => {
        const [us, other] = schools;
        const target = us?.dates[0];
        const moved = other?.dates.find(({ date }) => !us?.dates.some((one) => one.date === date));
        const has = other?.dates.some(({ date }) => date === target?.date);
        if (!us || !other || !target || !moved || has) return;
        const after = school(
          other.name,
          other.dates.map(({ date }) => (date === moved.date ? target.date : date)).sort(),
        );
        const before = weighBurden(schools).meanApart ?? 0;
        const now = weighBurden(schools.map((one) => (one === other ? after : one))).meanApart ?? 0;
        expect(now).toBeLessThan(before);
      }),
    );
  });
});
