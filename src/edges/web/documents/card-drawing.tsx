// A drawing of what to cover: an identity card on which only the name and the date can be read. Paper is light in the dark too.
import { useSay } from '../../kit/index.ts';

const paper = '#f7f9f8';
const ink = '#1b2624';
const quiet = '#5c6d6a';

export function CardDrawing() {
  const say = useSay();
  return (
    <svg class="card-drawing" viewBox="0 0 320 200" role="img" aria-label={say('documents.cover.drawing')}>
      <rect x="1" y="1" width="318" height="198" rx="12" fill={paper} stroke={quiet} stroke-width="2" />
      <rect x="20" y="20" width="90" height="5" rx="2.5" fill={quiet} opacity="0.5" />
      <g fill={ink}>
        <rect x="20" y="40" width="76" height="92" rx="3" />
        <rect x="250" y="20" width="52" height="14" rx="2" />
        <rect x="250" y="82" width="52" height="18" rx="2" />
        <rect x="20" y="148" width="282" height="34" rx="2" />
      </g>
      <Line y={54} label={say('documents.cover.drawing.name')} value={say('documents.cover.drawing.whose')} />
      <Line y={88} label={say('documents.cover.drawing.issued')} value={say('documents.cover.drawing.when')} />
      <text
        x="106"
        y="142"
        font-size="15"
        font-weight="650"
        fill="#4a63a8"
        transform="rotate(-6 106 142)"
        textLength="196"
        lengthAdjust="spacingAndGlyphs"
      >
        {say('documents.cover.drawing.line')}
      </text>
    </svg>
  );
}

interface LineProps {
  readonly y: number;
  readonly label: string;
  readonly value: string;
}

const Line = ({ y, label, value }: LineProps) => (
  <>
    <text x="112" y={y} font-size="11" fill={quiet}>
      {label}
    </text>
    <text x="112" y={y + 20} font-size="17" font-weight="650" fill={ink}>
      {value}
    </text>
  </>
);
