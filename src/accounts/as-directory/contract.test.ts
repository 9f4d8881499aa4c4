// The built-in accounts keep the directory contract, on either database.
import { directoryContract } from '../../directory/contract.contract.ts';
import { builtInOn } from './built-in.contract.ts';

directoryContract('the built-in accounts on PostgreSQL', builtInOn('postgres'));
directoryContract('the built-in accounts on the embedded database', builtInOn('embedded'));
