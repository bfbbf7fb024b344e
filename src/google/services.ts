/**
 * The advanced services, which exist only where the manifest enables them. Looked up when used:
 * nothing here runs while the script loads.
 */
export const services = {
  sheets: () => enabled('Sheets', Sheets),
  drive: () => enabled('Drive', Drive),
  gmail: () => enabled('Gmail', Gmail),
  calendar: () => enabled('Calendar', Calendar),
};

function enabled<T>(name: string, service: T | undefined): T {
  if (service === undefined) throw new Error(`${name} is not enabled in the manifest`);
  return service;
}
