// What signs in beside the password: the front door.
export { type AddFactorRefusal, addFactor } from './add-factor.ts';
export { type Factor, factorsOf } from './factor.ts';
export { installFactor, removeAllFactors } from './install-factor.ts';
export { type RemoveFactorRefusal, removeFactor } from './remove-factor.ts';
export { readAppCode, type TotpRefusal } from './rules.ts';
export { stagedFactor, stageFactor } from './stage-factor.ts';
export { newSecret, otpauthUri, verifySecret } from './totp.ts';
export { useTotp } from './use-totp.ts';
