// How the mail server is spoken to: with limits everywhere, and not in the clear beyond this machine.
import { seconds } from '../../kernel/index.ts';

export const optionsOf = (url: string) => ({
  requireTLS: !isLoopback(url),
  connectionTimeout: seconds(10),
  greetingTimeout: seconds(10),
  dnsTimeout: seconds(10),
  socketTimeout: seconds(30),
  disableFileAccess: true,
  disableUrlAccess: true,
  url,
});

/** Links in our mails open requests, so they do not cross a network in the clear unless the operator says so in the URL. */
function isLoopback(url: string): boolean {
  const host = new URL(url).hostname;
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
