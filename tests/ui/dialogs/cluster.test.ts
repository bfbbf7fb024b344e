import { readDates } from '../../../src/core/cluster/read-dates';
import { anotherSchool, emptyForm, type Given } from '../../../src/ui/dialogs/cluster/bring-types';
import { lookAtCluster } from '../../../src/ui/dialogs/cluster/look-at-cluster';
import { beginPreview, previewOf } from '../../../src/ui/dialogs/cluster/preview-of';
import { decodeText } from '../../../src/ui/dialogs/cluster/read-file';
import { sayForMessage } from '../../../src/ui/dialogs/cluster/say-own-dates';
import { bryn, clusterFacts } from '../../browser/cluster-world';

const cluster = lookAtCluster(clusterFacts, 'en');

const look = (content: Given['content'], form = emptyForm, more = {}) => {
  const state = { ...beginPreview({ from: 'pasted', name: '', content }, cluster), ...more };
  return previewOf(state, form, cluster);
};

describe('whose dates they are', () => {
  it('is the school the text names, by the name the cluster has for it', () => {
    expect(look('bryn prawf primary\n1 September 2026').school).toBe(bryn);
    expect(look('Bryn Prawf Primary\n1 September 2026').school).toBe(bryn);
    expect(look('Ysgol Newydd\n1 September 2026').school).toBe('Ysgol Newydd');
  });

  it('is the school a person chose, whatever the text names', () => {
    const form = { ...emptyForm, school: anotherSchool, schoolName: ' Ysgol  Newydd ' };
    const preview = look('Bryn Prawf Primary\n1 September 2026', form);
    expect(preview.school).toBe('Ysgol Newydd');
    expect(preview.group?.dates).toHaveLength(1);
  });

  it('is nobody’s where the text names us', () => {
    expect(look('Ysgol Gynradd Cwm Ffug\n1 September 2026')).toMatchObject({
      school: '',
      isOurs: true,
    });
  });

  it('goes to the next school once one is saved', () => {
    const text = 'Bryn Prawf Primary\n1 September 2026\nYsgol Newydd\n2 September 2026';
    expect(look(text, emptyForm, { saved: [bryn] }).school).toBe('Ysgol Newydd');
    expect(look(text, emptyForm, { groupName: bryn, saved: [bryn] }).school).toBe(bryn);
  });

  it('takes the dates of the chosen school out of a table of several', () => {
    const table = 'School,Date\nNant Sampl,1/9/2026\nBryn Prawf,2/9/2026';
    const preview = look(table, { ...emptyForm, school: bryn });
    expect(preview.group?.dates.map(({ date }) => date)).toEqual(['2026-09-02']);
  });
});

describe('what saving changes', () => {
  const text = `${bryn}\n1 September 2026 INSET\n15 February 2027 INSET\n5 June 2027 INSET`;

  it('leaves out what is not ticked', () => {
    expect(look(text).changes).toMatchObject({
      isNew: ['2027-02-15'],
      stays: ['2026-09-01'],
      goes: ['2026-10-23', '2027-01-04'],
    });
    const ticks = { [`${bryn} 2027-06-05`]: true, [`${bryn} 2027-02-15`]: false };
    expect(look(text, emptyForm, { ticks }).changes.isNew).toEqual(['2027-06-05']);
  });

  it('adds to what is there when asked to', () => {
    const { changes } = look(text, emptyForm, { mode: 'more' });
    expect(changes.dates.map(({ date }) => date)).toEqual([
      '2026-09-01',
      '2026-10-23',
      '2027-01-04',
      '2027-02-15',
    ]);
    expect(changes.goes).toEqual([]);
  });
});

describe('our dates as text', () => {
  it('is read back by the reader of another school, closed days ticked and sessions not', () => {
    for (const language of ['en', 'cy'] as const) {
      const { items } = readDates(sayForMessage(cluster, language), {
        year: '2026-27',
        schools: [],
      });
      const likely = items.flatMap((item) => (item.isRead && item.isLikely ? [item.date] : []));
      expect(likely).toEqual(clusterFacts.days.map(({ date }) => date));
    }
  });

  it('names the site that alone is closed, and days given up', () => {
    const facts = {
      ...clusterFacts,
      days: clusterFacts.days.map((day) => {
        if (day.id === 'D3') return { ...day, phase: 'infants' };
        return day.id === 'D4' ? { ...day, state: 'called off' } : day;
      }),
    };
    const text = sayForMessage(lookAtCluster(facts, 'cy'), 'cy');
    expect(text).toContain(
      '– Dydd Llun 4 Ionawr 2027: Diwrnod HMS: Y system ADY ym mhob dosbarth (Babanod)',
    );
    expect(text).toMatch(/mwyach \(ar agor fel arfer\):\n– Dydd Llun 15 Chwefror 2027$/);
  });
});

it.each([
  ['UTF-8 with its mark', Buffer.from('\ufeffŵ')],
  ['UTF-16 as Excel writes it', Buffer.from('\ufeffŵ', 'utf16le')],
  ['UTF-16 the other way round', Buffer.from('\ufeffŵ', 'utf16le').swap16()],
])('reads a file in %s', (_, bytes) => {
  expect(decodeText(new Uint8Array(bytes)).replace('\ufeff', '')).toBe('ŵ');
});

it('reads an older file in the Western alphabet', () => {
  expect(decodeText(new Uint8Array([0x63, 0x61, 0x66, 0xe9]))).toBe('café');
});
