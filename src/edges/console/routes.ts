// The console, page by page.
import type { Place } from '../kit/index.ts';
import { documentRoutes } from './document-routes.tsx';
import { queueRoutes } from './queue-routes.tsx';
import { requestRoutes } from './request-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';

export const consolePlace: Place = async (app, house) => {
  for (const part of [signInRoutes, queueRoutes, requestRoutes, documentRoutes]) await part(app, house);
};
