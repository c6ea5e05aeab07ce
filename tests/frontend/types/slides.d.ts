/** One slide of the workshop. */
interface Slide {
  mark: string;
  kind?: string;
  label?: string;
  /** Drawn large beside its words. */
  number?: string;
  /** Where time runs. */
  minutes?: number;
  nodes: Element[];
  notes: Element[];
}

/** What can be chosen before the first slide. */
interface PlanItem {
  /** As addresses carry it: q1, s2, e, t. */
  id: string;
  group: string;
  label: string;
  minutes: number;
  isOptional: boolean;
}

/** What a page that is loaded again needs to know of the time, in milliseconds since 1970; spent are the seconds that each slide has had. */
interface SlidesTimes {
  begun?: number;
  spent: [number, number][];
  /** While a step's time runs. */
  since?: number;
}

interface SlidesClock {
  /** When the first slide was left, in milliseconds. */
  begun?: number;
}

interface FacilitatorWindow {
  window?: Window;
  parts?: Record<"clock" | "total" | "place" | "now" | "notes" | "coming" | "timer", HTMLElement>;
}

interface HTMLFormElement {
  addEventListener(type: "submit", listener: (event: Event) => void): void;
}

interface Parts {
  "link[rel=stylesheet]": HTMLLinkElement;
  "template": HTMLTemplateElement;
}
