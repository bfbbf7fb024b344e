import { listAssumptions } from '../../local/assumptions';

/** `docs/live-trial.md`: what to try first with a Google account at hand. */
export function writeLiveTrialPage(): string {
  return [
    '# Live trial',
    '',
    'The local workspace behaves as Google’s documentation and other people’s measurements say. Where neither says anything, it',
    'assumes. These are the assumptions, and how to find out; try them first, with made-up people, before a school relies on the',
    'add-on. The tags stand in the code of `local/`. Made by `npm run docs`.',
    '',
    '## First of all',
    '',
    '1. Follow *Install it in a school* of the README in a trial domain with two accounts, and note every place where the words do not',
    '   fit what Google shows.',
    '2. In the script editor, see that the list of functions to run is exactly the exported ones of `src/log/main.ts` and',
    '   `src/office/main.ts`, and that the trigger appears under *Triggers* after *Set up*.',
    '3. Open the sidebar as a colleague, with a second Google account in the same browser, and see what the page says.',
    '4. Send a notice to ten addresses of your own in Gmail, Outlook and on a phone; look at the message and add the day to a calendar.',
    '5. Visit My page as the runner, as a colleague, as an account of the domain that is not in Staff, and from outside: who is asked for',
    '   consent, whose address arrives, what each is shown. Push a change, and see that the address is the same and the page the new one.',
    '6. Have ten people sign in within the same minute, and look at Executions: none may have failed.',
    '7. Remove the runner’s rights to one project’s folder and see what the next run reports.',
    '',
    '## Assumptions',
    '',
    '| Tag | Assumed | How to try it |',
    '|---|---|---|',
    ...listAssumptions().map(({ id, what, howToTry }) => `| \`${id}\` | ${what} | ${howToTry} |`),
    '',
  ].join('\n');
}
