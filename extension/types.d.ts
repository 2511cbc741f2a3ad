// What content.js and the background say to each other, as src/snapshot.rs, src/plan.rs and src/wire.rs have it, and what content.js
// keeps for itself. For the checker only; not shipped.

type Kind = "text" | "area" | "select" | "radio" | "checkbox" | "combobox" | "editable" | "file" | "other";
type State = "plain" | "written" | "refused" | "undone";

interface Choice { value: string; label: string; chosen: boolean }
interface Label { source: string; text: string }

interface Control {
  index: number; kind: Kind; input_type: string; id: string; name: string; autocomplete: string; placeholder: string;
  labels: Label[]; value: string; choices: Choice[]; required: boolean; writable: boolean; visible: boolean;
  max_length: number | null; min_length: number | null; form: number | null; dialog: boolean; touched: boolean; ours: boolean;
}

interface Snapshot {
  generation: number; lang: string; title: string; headings: string[]; text: string; buttons: string[];
  hidden: Record<string, string>; form_ids: string[]; password: boolean; controls: Control[]; in_frames: number; left_out: number;
}

interface Step {
  kind: "text" | "choose" | "pick"; index: number; if_still: string;
  /** Of `text`. */ text?: string;
  /** Of `choose`. */ choice?: number; value?: string; label?: string;
  /** Of `pick`. */ names?: string[]; like?: string; free?: boolean;
}

interface Explained {
  title: string; says: Record<State, string>; why: string[]; source: { id: string; label: string } | null; key: string; closed: boolean;
}
interface Card extends Explained { index: number; asks: string }
interface Banner extends Explained { ways: { target: string; label: string }[] }

interface Plan {
  generation: number; verdict: "recognised" | "unsure" | "ignored"; route: string | null; stage: string | null; language: string;
  when: "now" | "asked" | "never"; steps: Step[]; cards: Card[]; banner: Banner | null; style: string;
  words: Record<"name" | "fill" | "undo" | "write" | "take_back" | "why" | "close" | "open", string>;
}

/** A control as it stands in the page: one element, or the radio buttons or check boxes of one name. */
interface Field { kind: Kind; el: any; members: any[]; row: Element }

/** What was written into a control, and what was there before. */
interface Mark { state: State; before: string; wrote: string; step: Step; choice: number }

/** One look: what was seen, and what the background made of it. */
interface Look { snapshot: Snapshot; fields: Field[]; roots: any[]; plan?: Plan }
interface Planned extends Look { plan: Plan }

/** What is known of a page. */
interface Page {
  path: string; text?: string; looks: number; submitted: number; undone?: boolean; sent?: Look; planned?: Planned;
  /** When it was last looked at. */ looked: number;
  /** Looks since the person did something. */ unasked: number;
  /** Writes by index since then. */ writes: Map<number, number>;
}

/** What `cargo xtask build` makes of the crate. */
declare module "*/objector.js" {
  export default function init(options?: { module_or_path: string }): Promise<unknown>;
  export function clock_struck(): Promise<void>;
  export function items_arrived(): Promise<void>;
  export function handle(message: unknown, sender: unknown): Promise<unknown>;
  export function note(what: string): Promise<void>;
  export function by_hand(press: unknown, spot: unknown): Promise<string | null>;
  export function offer_by_hand(): Promise<void>;
}
declare module "*/screens.js" {
  export default function init(): Promise<unknown>;
  export function start_dashboard(): void;
  export function start_popup(): void;
  export function start_welcome(): void;
}
