// What the two forms of a reset hold.
import { z } from 'zod';
import { identifier, newPassword } from '../../kit/input/reset.ts';

export const askForm = z.object({ identifier });
export const newPasswordForm = z.object({ new_password: newPassword });
