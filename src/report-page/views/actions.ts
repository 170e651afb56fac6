import { linkTo } from "../address.js";
import { citationOf, rowsOf } from "../copy.js";
import { h } from "../dom.js";
import type { Item, Report } from "../model.js";

/** What can be done with a finding: take it along. */
export function actionsOf(item: Item, report: Report): HTMLElement {
  return h(
    "p",
    { class: "actions" },
    copyButton("Copy citation", () => citationOf(item, report)),
    copyButton("Copy as CSV", () => rowsOf(item, report)),
    copyButton("Copy link", () => `${location.href.replace(/#.*$/s, "")}${linkTo("finding", item.finding.id)}`),
    h("a", { href: linkTo("finding", item.finding.id) }, "By itself"),
    h("code", { class: "id" }, item.finding.id),
  );
}

function copyButton(words: string, textOf: () => string): HTMLButtonElement {
  const button = h("button", { type: "button" }, words);
  button.addEventListener("click", async () => {
    const done = await copy(textOf());
    say(done ? "Copied" : "The browser does not allow copying");
    button.textContent = done ? "Copied" : words;
    setTimeout(() => {
      button.textContent = words;
    }, 1500);
  });
  return button;
}

/** Opened from a file, some browsers have no clipboard: then by way of a text field. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = h("textarea", { class: "offscreen", "aria-hidden": "true" });
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

/** Told to screen readers. */
export function say(words: string): void {
  const told = document.getElementById("said");
  if (told) told.textContent = words;
}
