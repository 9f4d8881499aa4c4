// Mail out over SMTP: one plain text to one person, over a small pool of connections. Retrying is the outbox's work.
import { createTransport, type NodemailerError } from 'nodemailer';
import { type Mail, type MailMessage, type MailOutcome, minutes } from '../../kernel/index.ts';
import { oneAddress, oneLine, readSender } from './header.ts';
import { optionsOf } from './server.ts';

export { trySmtp } from './try-smtp.ts';

export interface SmtpSettings {
  /** `smtp://` or `smtps://`. Options of nodemailer may follow as a query, for instance `?requireTLS=false`. */
  readonly url: string;
  /** `name@host` or `Some Name <name@host>`. */
  readonly from: string;
  /** Hears why a mail was not taken, so that an operator can tell a broken setting from a full mailbox. */
  readonly report: (fault: unknown) => void;
  /** The longest one mail may take; shorter only in tests. */
  readonly patience?: number;
}
export interface SmtpMail extends Mail {
  /** Lets mails on their way arrive, then closes the connections. */
  readonly close: () => void;
}

/** @throws when the address or the sender cannot be used; nothing is connected before the first mail. */
export function smtpMail(settings: SmtpSettings): SmtpMail {
  const sender = readSender(settings.from);
  const transport = createTransport({
    pool: true,
    maxConnections: 3,
    // The outbox retries; one more try here only covers a connection that the server closed while it was idle.
    maxRequeues: 1,
    ...optionsOf(settings.url),
  });
  const patience = settings.patience ?? minutes(1);
  return {
    send: async (message) => {
      const to = oneAddress(message.to);
      if (!to) return 'bounced';
      try {
        // A server that answers a byte at a time passes every socket timeout; the whole mail has one of its own.
        await transport.sendMail({ ...mailOf(message, to, sender), signal: AbortSignal.timeout(patience) });
        return 'accepted';
      } catch (fault) {
        settings.report(fault);
        return outcomeOf(fault as NodemailerError);
      }
    },
    close: () => transport.close(),
  };
}

const mailOf = (message: MailMessage, to: string, sender: ReturnType<typeof readSender>) => ({
  from: sender,
  // As an object and as an envelope: a comma or a name inside the address never becomes a second recipient.
  to: { name: '', address: to },
  envelope: { from: sender.address, to: [to] },
  subject: oneLine(message.subject),
  text: message.text,
  messageId: `<${oneLine(message.messageId)}@${sender.host}>`,
  // Nobody's holiday reply is wanted (RFC 3834 §5).
  headers: { 'Auto-Submitted': 'auto-generated' },
});

/**
 * Refused for good only when the server said so of this recipient or this text. A wrong password of ours, or a sender it does
 * not like, is also a 5xx, but says nothing about the mailbox; counting it as bounced would start a hold nobody heard of (law 8).
 */
function outcomeOf(fault: NodemailerError): MailOutcome {
  const ofThisMail = fault.command === 'RCPT TO' || fault.command === 'DATA';
  return ofThisMail && fault.permanent === true ? 'bounced' : 'deferred';
}
