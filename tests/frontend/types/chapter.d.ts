/** One slide of the workshop. */
interface Slide {
  mark: string;
  kind?: string;
  label?: string;
  /** Where time runs. */
  minutes?: number;
  nodes: Element[];
  notes: Element[];
}

interface SlidesClock {
  /** When the first slide was left, in milliseconds. */
  begun?: number;
}
