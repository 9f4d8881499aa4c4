// The built-in accounts keep the directory contract, on either database.
import { directoryContract } from '../../directory/contract.contract.ts';
import { builtIn, builtInEmbedded } from './built-in.contract.ts';

directoryContract('the built-in accounts on PostgreSQL', builtIn);
directoryContract('the built-in accounts on the embedded database', builtInEmbedded);
