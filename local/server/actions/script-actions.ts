import * as v from 'valibot';
import { action, text } from '../action';
import { summarise, tellOutcome } from '../summarise';

export const scriptActions = {
  /** Opens a workbook as its person does: the menus that `onOpen` made for them. */
  openWorkbook: action({ as: text, fileId: text }, ({ workspace }, { as, fileId }) => {
    const file = workspace.files.get(as, fileId);
    const { menus, execution } = workspace.open(as, fileId);
    return { file, menus, run: execution && summarise(execution) };
  }),

  clickMenu: action(
    { as: text, fileId: text, functionName: text },
    ({ workspace }, { as, fileId, functionName }) =>
      tellOutcome(workspace.clickMenu(as, fileId, functionName)),
  ),

  /** What `google.script.run` in a shown page sends. */
  callFromPage: action(
    { token: text, functionName: text, args: v.array(v.unknown()), arrivesAs: v.optional(text) },
    ({ workspace }, { token, functionName, args, arrivesAs }) => {
      const answer = workspace.callFromPage(
        token,
        functionName,
        args,
        arrivesAs ? { arrivesAs } : {},
      );
      const outcome = answer.execution && tellOutcome(answer.execution);
      return answer.ok
        ? { ok: true as const, value: answer.value, outcome }
        : { ok: false as const, error: answer.error, outcome };
    },
  ),
};
