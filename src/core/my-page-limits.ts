/** Characters of what somebody asks INSET for. */
export const requestMost = 500;

/** Characters of what somebody writes about having caught up. */
export const reflectionMost = 2000;

/** Nobody catches up for more than a day in one go: what is longer is a slip. */
export const catchUpMinutesMost = 24 * 60;
