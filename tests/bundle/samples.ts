/** An entry and a project as their forms send them. */
export const entry = {
  what: 'Number talk with Year 4',
  date: '2026-11-09',
  hours: 1.5,
  form: 'lesson-study',
  idea: 'priority',
  priority: 'P1',
  change: 'Children explain their method first.',
  bringToInset: false,
};

export const project = {
  title: 'Talk before writing',
  question: 'Does telling it first help the writing?',
  objective: 'To know for whom',
  baseline: 'Three pieces each',
  measure: 'Three pieces each in June',
  starts: '2026-11-16',
  ends: '2027-06-25',
  priority: 'P2',
  team: ['S09'],
};
