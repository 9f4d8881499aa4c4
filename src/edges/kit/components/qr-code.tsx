// A QR code as one path, drawn here: the secret in it goes to no image service and into no file.
import { encodeQR } from 'qr';

/** ISO/IEC 18004 asks for four free modules around; the ground is white in the dark too, because scanners expect it. */
const quiet = 4;

export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
  const path = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  const side = modules.length;
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} width={264} height={264} role="img" aria-label={label}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
