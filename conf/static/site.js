/* What the theme's script leaves out: telling assistive technology which colour mode
   is on, keeping the focus when its button gives way to the next, and printing. */
"use strict";

const modes = document.querySelector(".modes");

function showMode() {
  const current = document.documentElement.dataset.mode;
  for (const button of modes.children) {
    button.setAttribute("aria-pressed", String(button.dataset.mode === current));
  }
}

function keepFocus() {
  const gone = document.activeElement.offsetParent === null || document.activeElement === document.body;
  const visible = [...modes.children].find((button) => button.offsetParent);
  if (gone && visible) visible.focus();
}

new MutationObserver(showMode).observe(document.documentElement, {
  attributeFilter: ["data-mode"],
});
showMode();
modes.addEventListener("click", () => requestAnimationFrame(keepFocus));

for (const button of document.querySelectorAll("[data-deed=print]")) {
  button.addEventListener("click", () => print());
}
