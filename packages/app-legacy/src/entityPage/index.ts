export { entityPage } from './entityPage';
