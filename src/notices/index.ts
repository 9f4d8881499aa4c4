// What we tell people: the front door.
export { deliverNotices, triedFor } from './deliver.ts';
export { deleteMailsOfRequest, mailsOfRequest, type PageNotice, pageNoticesOf, type SentMail } from './store.ts';
export { type Given, type MailKind, tellByMail, tellOnPage } from './tell.ts';
export { everyoneWasTold } from './told.ts';
