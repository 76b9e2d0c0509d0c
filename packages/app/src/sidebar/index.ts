export { sidebar } from './sidebar';
