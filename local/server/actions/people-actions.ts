import { action } from '../action';

export const peopleActions = {
  /** Everyone one can be, in the order of the sample school: staff first, strangers last. */
  listPeople: action({}, ({ workspace, school }) =>
    workspace.people.list().map((person) => ({
      address: person.address,
      name: person.name,
      ...school.describe(person.address),
    })),
  ),
};
