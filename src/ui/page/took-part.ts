import { academicYearOf, type CivilDate, dateOf } from '../../core/civil-date';
import { compare } from '../../core/compare';
import type { Bilingual } from '../../core/language';
import type { MyPage } from '../../core/wire/my-page';

export type TookPart = {
  readonly kind: 'attended' | 'caught up';
  readonly date: CivilDate;
  readonly title: Bilingual;
  readonly minutes: number;
};

/** What this person took part in and caught up with towards the days of the year, in the order of dates. */
export function listTookPart(page: MyPage): readonly TookPart[] {
  const isOfYear = (day: CivilDate): boolean => academicYearOf(day) === page.year;
  const attended = page.occasions
    .filter(({ date, replaces, attended: minutes }) => minutes > 0 && isOfYear(replaces ?? date))
    .map(({ date, title, attended: minutes }) => ({
      ...{ kind: 'attended' as const, date, title, minutes },
    }));
  const ofYear = page.catchUp.filter(({ date }) => isOfYear(date));
  const caughtUp = ofYear.flatMap(({ title, done }) =>
    done
      .filter(({ counts }) => counts > 0)
      .map(({ at, counts }) => ({
        ...{ kind: 'caught up' as const, date: dateOf(at), title, minutes: counts },
      })),
  );
  return [...attended, ...caughtUp].sort((one, other) => compare(one.date, other.date));
}

export function sumMinutes(rows: readonly TookPart[]): number {
  return rows.reduce((sum, { minutes }) => sum + minutes, 0);
}
