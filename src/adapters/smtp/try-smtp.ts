// Tries the way out for mail without sending one: connects, secures the connection, signs in, says goodbye.
import { createTransport, type NodemailerError } from 'nodemailer';
import { readSender } from './header.ts';
import { optionsOf } from './server.ts';

/** `undefined` when the server lets us in; else what is wrong and what to do. Of the address only the host is repeated. */
export async function trySmtp({
  url,
  from,
}: {
  readonly url: string;
  readonly from: string;
}): Promise<string | undefined> {
  if (!URL.canParse(url)) return 'SMTP_URL is not an address: it looks like smtps://user:password@host:465';
  let transport: ReturnType<typeof createTransport> | undefined;
  try {
    readSender(from);
    transport = createTransport(optionsOf(url));
    await transport.verify();
    return undefined;
  } catch (fault) {
    return whyNot(fault as NodemailerError, new URL(url).host);
  } finally {
    transport?.close();
  }
}

function whyNot({ code, message, command, response }: NodemailerError, host: string): string {
  switch (code ?? '') {
    case 'EAUTH':
      return `${host} does not let us in. Correct the user or password in SMTP_URL.`;
    case 'EDNS':
      return `The host in SMTP_URL has no address: ${host}. Correct it, or look at this machine's DNS.`;
    case 'ETIMEDOUT':
      return `Nothing comes back from ${host}. Many networks block port 25: use 465 or 587 in SMTP_URL, or ask who runs the network.`;
    case 'ETLS':
      return `${host} offers no connection that is safe: ${message}. Use smtps:// and port 465, or add ?requireTLS=false to SMTP_URL to send in the clear.`;
    case 'ESOCKET':
    case 'ECONNECTION':
      return command === 'CONN'
        ? `No mail server answers at ${host}: ${message}. Start it, or correct SMTP_URL.`
        : `${host} ended the talk: ${response || message}`;
    default:
      return `${host} cannot be used: ${response || message}`;
  }
}
