import { findWordingProblems, renderMessage, type Wording } from '../../../src/core/mail/render';
import { fillWords, findTemplateProblems, toParagraphs } from '../../../src/core/mail/template';
import { layoutHtml } from '../../../src/text/mail/layout.html';

const frame = {
  layout: layoutHtml,
  schoolName: { en: 'Cwm Ffug Primary School', cy: 'Ysgol Gynradd Cwm Ffug' },
  seeBelow: { en: 'English: see below', cy: 'Cymraeg: gweler isod' },
};

const wording: Wording = {
  key: 'inset-notice',
  templates: {
    en: { subject: 'INSET day: {{date}}', body: 'Dear parents,\n\nClosed {{dateOn}}: {{title}}' },
    cy: { subject: 'Diwrnod HMS: {{date}}', body: 'Annwyl rieni,\n\nAr gau {{dateOn}}: {{title}}' },
  },
  views: {
    en: {
      date: 'Friday 23 October 2026',
      dateOn: 'on Friday 23 October 2026',
      title: 'Progress',
    },
    cy: {
      date: 'dydd Gwener 23 Hydref 2026',
      dateOn: 'ddydd Gwener 23 Hydref 2026',
      title: 'Cynnydd',
    },
  },
};

describe('one message in both languages', () => {
  it('puts the first language whole before the other, in subject, text and HTML', () => {
    const { subject, text, html } = renderMessage(wording, 'cy', frame);
    expect(subject).toBe(
      'Diwrnod HMS: dydd Gwener 23 Hydref 2026 / INSET day: Friday 23 October 2026',
    );
    expect(text).toBe(
      [
        'English: see below',
        'Annwyl rieni,',
        'Ar gau ddydd Gwener 23 Hydref 2026: Cynnydd',
        '* * *',
        'INSET day: Friday 23 October 2026',
        'Dear parents,',
        'Closed on Friday 23 October 2026: Progress',
      ].join('\n\n'),
    );
    expect(html).toContain('<html lang="cy"');
    expect(html).toMatch(/<div lang="cy">\s*<h1>Diwrnod HMS/);
    expect(html).toMatch(/<div lang="en">\s*<h2>INSET day/);
    expect(html.indexOf('Annwyl rieni')).toBeLessThan(html.indexOf('Dear parents'));
  });

  it('turns round for families who asked for English first', () => {
    const { subject, html } = renderMessage(wording, 'en', frame);
    expect(subject.startsWith('INSET day')).toBe(true);
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('Cymraeg: gweler isod');
  });

  it('fetches nothing from anywhere when it is opened', () => {
    const { html } = renderMessage(wording, 'en', frame);
    expect(html).not.toMatch(/<(img|link|script|iframe)\b|@import|url\(/i);
  });

  it('never lets what people type become markup, a second line of subject or a tag', () => {
    const typed = '<script>alert(1)</script>\r\nBcc: x@y.example {{date}} "&\' ŵ';
    const views = {
      en: { ...wording.views.en, title: typed, date: typed },
      cy: { ...wording.views.cy, title: typed },
    };
    const { subject, html, text } = renderMessage({ ...wording, views }, 'en', frame);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).toContain('{{date}}');
  });

  it('makes links of addresses without the punctuation around them', () => {
    const templates = {
      ...wording.templates,
      en: {
        subject: 'x',
        body: 'See https://drive.example/d/1?a=1&b=2. Ask swyddfa@cwmffug.example.org.',
      },
    };
    const { html } = renderMessage({ ...wording, templates }, 'en', frame);
    expect(html).toContain('href="https://drive.example/d/1?a=1&amp;b=2"');
    expect(html).toContain('href="mailto:swyddfa@cwmffug.example.org"');
  });
});

describe('a school’s own words', () => {
  const view = { date: 'Friday', clubs: '', 'a&b': 'x' };
  const problems = (body: string) => findTemplateProblems({ subject: 's', body }, view);

  it.each([
    ['{{date}} and {{#clubs}}{{clubs}}{{/clubs}}', []],
    ['{{^clubs}}none{{/clubs}} {{! a note }}', []],
    ['{{dat}}', [{ kind: 'unknown', tag: 'dat' }]],
    ['{{ Date }} {{Date}}', [{ kind: 'unknown', tag: 'Date' }]],
    ['{{clubs}}', [{ kind: 'empty', tag: 'clubs' }]],
    ['{{#nothing}}{{date}}{{/nothing}}', [{ kind: 'unknown', tag: 'nothing' }]],
    ['{{> other}}', [{ kind: 'unknown', tag: 'other' }]],
    ['{{=<% %>=}}<% date %>', [{ kind: 'unknown', tag: '<% %>' }]],
    ['{{constructor}}', [{ kind: 'unknown', tag: 'constructor' }]],
    ['{{date', [{ kind: 'unreadable' }]],
    ['{{#clubs}}', [{ kind: 'unreadable' }]],
  ])('%j', (body, expected) => expect(problems(body)).toEqual(expected));

  it('names the template and language of each problem', () => {
    const templates = { ...wording.templates, cy: { subject: '{{dyddiad}}', body: 'x' } };
    expect(findWordingProblems({ ...wording, templates })).toEqual([
      { kind: 'unknown', tag: 'dyddiad', template: 'inset-notice', language: 'cy' },
    ]);
  });

  it('keeps three braces as text, not as a way round the escaping', () => {
    expect(fillWords('{{{date}}}', { date: '<b>' })).toBe('<b>');
    const templates = { ...wording.templates, en: { subject: 'x', body: '{{{title}}}' } };
    const views = { ...wording.views, en: { ...wording.views.en, title: '<b>' } };
    expect(renderMessage({ ...wording, templates, views }, 'en', frame).html).toContain(
      '&lt;b&gt;',
    );
  });

  it('leaves out paragraphs that come to nothing', () => {
    const filled = fillWords('One\r\n\r\n{{#clubs}}{{clubs}}{{/clubs}}\r\n \r\nTwo\r\nlines', view);
    expect(toParagraphs(filled)).toEqual(['One', 'Two\nlines']);
  });
});
