// Taking an account back: from the grant to the end, one question a page (law 17).
import type { Place } from '../../kit/index.ts';
import { authenticatorRoutes } from './authenticator-routes.tsx';
import { codesRoutes } from './codes-routes.tsx';
import { confirmRoutes } from './confirm-routes.tsx';
import { finishRoutes } from './finish-routes.tsx';
import { mailboxRoutes } from './mailbox-routes.tsx';
import { passwordRoutes } from './password-routes.tsx';
import { tasksRoutes } from './tasks-routes.tsx';

export const takeBackPlace: Place = (app, house) => {
  const parts = [
    tasksRoutes,
    confirmRoutes,
    mailboxRoutes,
    passwordRoutes,
    authenticatorRoutes,
    codesRoutes,
    finishRoutes,
  ];
  for (const part of parts) part(app, house);
};
