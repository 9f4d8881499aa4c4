// A new authenticator's secret: as a picture to scan, as a link for an app on this device, as text to type.
import { useSay } from '../page.tsx';
import { Copyable } from './copyable.tsx';
import { QrCode } from './qr-code.tsx';

export function ScanSecret({ uri }: { readonly uri: string }) {
  const say = useSay();
  return (
    <>
      <h2>{say('kit.authenticator.scan')}</h2>
      <p class="hint">{say('kit.authenticator.scan-hint')}</p>
      <QrCode text={uri} label={say('kit.authenticator.qr')} />
      <p>
        <a href={uri}>{say('kit.authenticator.open')}</a>
      </p>
    </>
  );
}

/** In groups of four: easier to read out and to type. */
const grouped = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');

export function TypeSecret({ secret, username }: { readonly secret: string; readonly username: string }) {
  const say = useSay();
  return (
    <>
      <p class="hint">{say('kit.authenticator.type-hint', { username })}</p>
      <Copyable text={grouped(secret)} label={say('kit.authenticator.secret')} />
    </>
  );
}
