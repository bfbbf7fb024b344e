import { action } from '../action';
import { groups } from '../school';

export const peopleActions = {
  /** Everyone one can be, by group, in the order of the sample school. */
  listPeople: action({}, ({ workspace, school }) =>
    workspace.people
      .list()
      .map(({ address, name }) => ({ address, name, ...school.describe(address) }))
      .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group)),
  ),
};
