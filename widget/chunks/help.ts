export { openHelp } from '../elements/help/help.ts';
