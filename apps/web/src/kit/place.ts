/**
 * Where a floating part goes beside its anchor: under it when there is room, above it otherwise, never outside the
 * window. Parts float in the browser's top layer (the Popover API), so no scrolling box can cut them off.
 */
export interface Box {
  left: number;
  top: number;
  bottom: number;
  right: number;
}

export function placeBeside(
  anchor: Box,
  size: { width: number; height: number },
  room: { width: number; height: number },
  gap = 6,
): { left: number; top: number } {
  const under = anchor.bottom + gap;
  const fitsUnder = under + size.height <= room.height;
  const above = anchor.top - gap - size.height;
  const top = fitsUnder || above < 0 ? Math.max(0, Math.min(under, room.height - size.height)) : above;
  const left = Math.max(8, Math.min(anchor.left, room.width - size.width - 8));
  return { left, top };
}

export function floatBeside(anchor: Element, part: HTMLElement): void {
  // Browsers without the API (and test environments) show the part where it stands.
  if (typeof part.showPopover !== 'function') return;
  if (!part.matches(':popover-open')) part.showPopover();
  const { left, top } = placeBeside(
    anchor.getBoundingClientRect(),
    { width: part.offsetWidth, height: part.offsetHeight },
    { width: window.innerWidth, height: window.innerHeight },
  );
  part.style.left = `${left}px`;
  part.style.top = `${top}px`;
}
