// The house's mark: a key's bow that is also a latch. Decoration beside the site's name.
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect class="mark-ground" width="32" height="32" rx="8" />
      <g class="mark-lines" fill="none" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">
        <circle cx="11.5" cy="16" r="4.5" />
        <path d="M16 16h9.5M21 16v4M25.5 16v3" />
      </g>
    </svg>
  );
}
