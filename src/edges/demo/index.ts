// The demo: caught mails and made-up people. Its front door, used by main in demo mode only.
export { outboxMail } from './outbox.ts';
export { seedPeople } from './people.ts';
export { demoPlace } from './routes.tsx';
