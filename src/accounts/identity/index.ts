// Who an account is and where it is reached: the front door.
export type { Account, AccountAddress } from './account.ts';
export { confirmedAddresses, confirmOnRecord, suspendAddresses } from './addresses.ts';
export { chooseLanguage } from './choose-language.ts';
export { type ConfirmRefusal, confirmAddress, lookAtConfirmation } from './confirm-address.ts';
export { accountsNaming, findAccount } from './find-account.ts';
export { freezeAccount, thawAccount } from './freeze-account.ts';
export { grantRole } from './grant-role.ts';
export { openAccount } from './open-account.ts';
export { restrictAccount } from './restrict-account.ts';
export { addressKey, isUsername, mayBeUsername, readAddress, usernameKey } from './rules.ts';
export { type SignUpRefusal, signUp } from './sign-up.ts';
export { accountById, addressesOf, lockAccount, raiseEpoch } from './store.ts';
export { tellOwner } from './tell-owner.ts';
