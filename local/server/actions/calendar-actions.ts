import { action, text } from '../action';

export const calendarActions = {
  /** The calendars of one person, or of everyone where `address` is empty. */
  listCalendars: action({ address: text }, ({ workspace }, { address }) => {
    const owners = address === '' ? workspace.people.list().map((one) => one.address) : [address];
    return owners.flatMap((owner) => workspace.calendar.list(owner));
  }),
};
