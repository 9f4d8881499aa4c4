// All scenes, place by place.
import type { Scene } from '../scene.ts';
import { accountScenes } from './account.ts';
import { consoleScenes } from './console.ts';
import { documentScenes } from './documents.ts';
import { guideScenes } from './guide.ts';
import { helpScenes, problemScenes } from './help.ts';
import { objectionScenes } from './objection.ts';
import { requestScenes } from './request.ts';
import { resetScenes, signInScenes, signUpScenes } from './sign-in.ts';
import { statusScenes } from './status.ts';
import { takeBackScenes } from './take-back.ts';
import { demoScenes, troubleScenes } from './trouble.ts';

export type { Scene };
export const scenes: readonly Scene[] = [
  ...guideScenes,
  ...helpScenes,
  ...problemScenes,
  ...requestScenes,
  ...documentScenes,
  ...statusScenes,
  ...objectionScenes,
  ...takeBackScenes,
  ...signInScenes,
  ...signUpScenes,
  ...resetScenes,
  ...accountScenes,
  ...consoleScenes,
  ...demoScenes,
  ...troubleScenes,
];
