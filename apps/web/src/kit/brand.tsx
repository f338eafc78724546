/** Three stones that mark a path. */
export function Brand({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" fill="#0d6461" />
      <g fill="#fff">
        <ellipse cx="16" cy="24.5" rx="10" ry="3.4" />
        <ellipse cx="15.2" cy="16.6" rx="7" ry="3" />
        <ellipse cx="16.6" cy="9.6" rx="4.4" ry="2.5" />
      </g>
    </svg>
  );
}
