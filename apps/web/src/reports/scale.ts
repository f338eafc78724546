/** A round end for an axis and marks on it, so that bars end before the edge and the marks are numbers people use. */
export function axisOf(highest: number, marks = 4): { end: number; at: number[] } {
  const rough = Math.max(1, highest) / marks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough);
  const end = Math.max(step, Math.ceil(highest / step) * step);
  return { end, at: Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step) };
}
