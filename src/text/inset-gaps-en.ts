import type { GapText } from './inset-gaps';

export const insetGapsEn: GapText = {
  lists: {
    priority: 'SDP link',
    national: 'National priorities',
    factor: 'Contributory factors',
    principle: 'Principles',
    napl: 'NAPL element',
    phase: 'Site or phase',
  },
  crowds: {
    teachers: 'teachers',
    TAs: 'teaching assistants',
    all: 'office and other staff',
  },
  nobody: 'nobody',
  noName: 'not named',
  gaps: {
    'no-date': 'No date yet.',
    'dates-unknown':
      'There are no term dates around {date} in the tab Term dates, so nobody can say whether pupils are in school.',
    'on-weekend': '{date} is at a weekend.',
    'on-bank-holiday': '{date} is a bank holiday ({name}).',
    'on-holiday': '{date} is in a holiday ({name}).',
    'not-in-term': '{date} is in no term.',
    'session-on-date': 'A twilight session is on {date} too: {name}.',
    'same-date': 'Another INSET day is on {date} for some of the same staff: {name}.',
    'time-unread': '“{found}” is no time such as 15:45, so the usual time counts.',
    'ends-first': 'It ends before it begins, so the usual length counts.',
    'returns-first': 'Pupils return on a day that is not after {date}.',
    'day-too-short': 'From its start to its end there are {minutes}, but it counts as {needed}.',
    'no-title': 'No title yet.',
    'no-title-english': 'No English title yet.',
    'no-title-welsh': 'No Welsh title yet.',
    'no-aim': 'No aim yet (staff should know it beforehand).',
    'no-purpose': 'No purpose yet (staff should know it beforehand).',
    'no-outcome': 'No expected outcome yet (staff should know what they can expect).',
    'no-priority':
      'No link to the school development plan yet. If it is mandatory training, say so.',
    'no-mer': 'No point of the monitoring, evaluation and review cycle yet.',
    'no-national': 'No national priority yet.',
    'no-factor': 'None of the eight contributory factors yet.',
    'no-napl': 'No element of the National Approach to Professional Learning yet.',
    'no-principle': 'None of the five principles of effective professional learning yet.',
    'no-audience': 'It does not say yet whom it is for; until then it is for all staff.',
    'no-lead': 'It does not say yet who leads it.',
    'no-venue': 'No venue yet.',
    'no-why': 'It does not say yet why this format was chosen.',
    'no-learners': 'It does not say yet what will be better for learners.',
    'no-check-date': 'No date yet on which somebody looks at what changed for learners.',
    'check-due':
      'What changed for learners was to be looked at on {date}. Write down what was seen.',
    'no-pupils-return': 'It does not say yet when pupils return; families ask.',
    'no-clubs': 'It does not say yet whether there are clubs that day; families ask.',
    'unknown-option': '{list}: “{found}” is not in the school’s list.',
    'extra-not-permitted':
      'An extra day may only serve one of these, and this one names none: {name}.',
    'no-agenda': 'No agenda yet.',
    'agenda-no-priority': 'Items of the agenda without a priority: {count}.',
    'agenda-too-long': 'The agenda takes {minutes}; there is time for {most}.',
    'notice-late':
      'Families have not been told, and the notice promised can no longer be given. Days left: {left}; days promised: {promised}.',
    'notice-short':
      'Families get less notice than promised. Days of notice: {days}; days promised: {promised}.',
    'no-sessions': 'No twilight sessions yet. To be placed: {minutes}.',
    'twilights-short': 'The sessions do not make up the day. Still to be placed: {minutes}.',
    'twilights-re-opened':
      'A session was called off or is too late, and nothing stands in its place. To be placed again: {minutes}.',
    'crowd-short':
      'Some sessions are for other colleagues alone, so not everybody is offered the whole day. Short of {minutes}: {crowd}.',
    'not-earned':
      'The day has passed and its sessions did not make it up. Held: {held} of {needed}.',
    'session-of-no-day': 'It counts towards “{found}”, which is no INSET day of this year.',
    'session-of-school-day':
      'It counts towards a day that is taken in school, so its hours count for nothing: {name}.',
    'session-of-called-off-day': 'It counts towards a day that was called off: {name}.',
    'session-on-inset-day': 'An INSET day is on {date} too: {name}.',
    'session-after-day':
      'It is on {date}, after the day it replaces ({dayDate}), so it does not make up for it beforehand.',
    'session-overlaps': 'On {date} another session takes place at the same time: {name}.',
    'session-in-school-hours':
      'On {date} it begins at {starts}, before pupils leave at {leave}, so it affects the school day.',
    'twilights-number': 'Sessions for this day: {placed}. By the rules of the year: {wanted}.',
    'session-unconfirmed':
      'The session of {date} is over. Say whether it was held, or mark who was there.',
    'register-empty':
      '{date} is over, and nobody is marked present in the register. Until then nobody is asked to catch up.',
    'held-date-typed':
      'It was held, and its date was typed over without a reason: {was} has become {date}. Say why on the INSET year page, under Correct.',
    'held-in-future':
      'It is marked as held, but {date} is still to come. Until then it is planned.',
    'no-id':
      'Rows of INSET days or Sessions without an id, so that they are not in the plan: {count}. Give each an id of its own, such as D7.',
    'no-terms':
      '{year} has no term dates yet, so no date can be checked. Type them into the tab Term dates.',
    'no-rules':
      '{year} has no INSET rules of its own yet. INSET days until then: {days}; everything else as last known.',
    'number-not-confirmed':
      'Nobody has confirmed how many INSET days this year has: 5, or 6 with an extra day. At the moment: {days}.',
    'twilight-rules':
      'By the rules of the year the twilights of a day ({count}) come to {minutes}, and a day to {needed}.',
    'too-few-days': 'INSET days placed: {placed} of {days}.',
    'too-many-days':
      'More INSET days are placed than there are. Placed: {placed}; there are: {days}.',
    'national-untouched': 'Nothing planned touches this national priority this year: {name}.',
    'factors-untouched': 'Contributory factors that no day touches this year: {name}.',
    'principles-untouched': 'Principles that no day touches this year: {name}.',
    'tas-left-out': 'Nothing planned this year is for teaching assistants.',
    'few-joint':
      'Share of the time that teachers and teaching assistants spend together: {percent}%.',
    'flagged-waiting': 'Log entries flagged for INSET that no agenda has taken up: {count}.',
    'requests-waiting': 'Requests from staff that no day or agenda meets: {count}.',
    'interests-waiting':
      'Topics that colleagues learn about of their own interest and no day takes up: {count}.',
    'action-overdue': 'This action was due on {date} (owner: {owner}): {action}',
    'actions-open': 'Actions still open and not yet due: {count}.',
    'working-days-unread':
      '{staff} ({id}): “{found}” under Working days cannot be read, so every day counts as one.',
    'away-unread':
      '{staff} ({id}): “{found}” under Also away is no time such as 12/10/2026–06/11/2026, so it counts for nothing.',
    'contract-unread':
      '{staff} ({id}): “{found}” under INSET in contract cannot be read, so nothing is expected of them.',
    'expected-day-unknown':
      '{staff} ({id}): “{found}” under INSET days expected is no INSET day of any year.',
    'expected-day-not-worked':
      '{staff} ({id}) is named for {found} on {date} under INSET days expected, but does not work on that weekday, so nothing is asked of them for it. Name another day, or agree it with them and pay them.',
    'expected-day-not-theirs':
      '{staff} ({id}) is named for {found} on {date} under INSET days expected, but it was called off, is for others, or they are not here then, so nothing is asked of them for it.',
    'expected-days-too-many':
      '{staff} ({id}): the days named under INSET days expected take {minutes}, and the contract holds {most}. What comes last is not asked of them.',
    'expected-days-unused':
      '{staff} ({id}): INSET days expected counts only beside a number of days under INSET in contract, so all days of the year are asked of them.',
    'dates-unfair':
      'The dates are not fair to part-time staff: {minutes} fall on the working days of {staff}; by their share of full time (FTE) it would be {most}.',
    'contract-empty':
      'Staff with nothing under INSET in contract, so that they are invited and nothing is expected of them: {count}.',
  },
};
