export { pack } from '../en/pack';
