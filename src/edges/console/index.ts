// The reviewers' console: the one edge that can decide.
export { consolePlace } from './routes.ts';
