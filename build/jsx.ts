/** What JSX becomes in the pages. */
export { Fragment, h } from 'preact';
