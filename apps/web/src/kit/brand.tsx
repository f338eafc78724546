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

/** The cairn beside its path, for the door of the house. */
export function Stones() {
  return (
    <svg viewBox="0 0 520 620" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <path d="M0 500c90-34 150-20 240-26s190-46 280-30v176H0Z" fill="#064341" opacity=".55" />
      <path
        d="M300 640c70-20 150-34 132-70s-118-24-112-56 84-26 120-62"
        fill="none"
        stroke="#a6cecb"
        strokeWidth="6"
        strokeLinecap="round"
        strokeDasharray="1 16"
        opacity=".75"
      />
      <g transform="translate(0 30)">
        <path d="M92 468c0-30 44-48 106-48s108 20 108 46-46 42-108 42-106-14-106-40Z" fill="#d2e6e4" />
        <path d="M118 396c0-24 36-40 84-40s82 16 82 38-34 38-84 38-82-14-82-36Z" fill="#a6cecb" />
        <path d="M146 330c0-22 28-36 66-36s62 16 62 34-26 34-64 34-64-12-64-32Z" fill="#e9f3f2" />
        <path d="M156 270c0-18 22-30 50-30s46 12 46 28-20 28-48 28-48-10-48-26Z" fill="#79b6b2" />
        <path d="M178 218c0-14 16-24 34-24s32 10 32 22-14 22-34 22-32-8-32-20Z" fill="#d2e6e4" />
      </g>
    </svg>
  );
}
