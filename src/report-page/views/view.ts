import type { Address } from "../address.js";

/** A view that stands on the page. */
export interface Shown {
  readonly node: HTMLElement;
  readonly title: string;
  /** Called where the address changes within the view. */
  readonly update?: (address: Address) => void;
  /** Called once it is in the page and has its width. */
  readonly ready?: () => void;
  /** Called before printing and behind it. */
  readonly print?: (isPrinting: boolean) => void;
}
