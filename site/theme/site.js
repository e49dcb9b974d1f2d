// SPDX-License-Identifier: MIT
// Light or dark, and the search: every word must occur, titles count more than texts.
"use strict";
const root = document.body.dataset.root;
const dark = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};
document.getElementById("theme").addEventListener("click", () => {
  const next = dark() ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  localStorage.setItem("theme", next);
  tellFigure();
});

// The network that trains on the first page is a page of its own: it says how high it is, and is told light or dark.
const figure = document.querySelector("iframe");
function tellFigure() {
  figure?.contentWindow.postMessage({ theme: dark() ? "dark" : "light" }, "*");
}
addEventListener("message", (event) => {
  if (!figure || event.source !== figure.contentWindow || !(event.data.height > 0)) return;
  figure.style.height = `${event.data.height}px`;
  tellFigure();
});

const input = document.getElementById("search");
const list = document.getElementById("results");
const score = (entry, words) => {
  let sum = 0;
  for (const word of words) {
    const title = entry.title.toLowerCase();
    if (title === word) sum += 40;
    else if (title.startsWith(word)) sum += 20;
    else if (title.includes(word)) sum += 10;
    else if (entry.text.toLowerCase().includes(word)) sum += 1;
    else return 0;
  }
  return sum;
};
const excerpt = (text, word) => {
  const at = text.toLowerCase().indexOf(word);
  const from = Math.max(0, at - 40);
  const piece = document.createElement("small");
  piece.append((from > 0 ? "…" : "") + text.slice(from, Math.max(at, from)));
  if (at >= 0) {
    const mark = document.createElement("mark");
    mark.textContent = text.slice(at, at + word.length);
    piece.append(mark, text.slice(at + word.length, at + 90) + "…");
  } else {
    piece.append(text.slice(0, 110));
  }
  return piece;
};
const show = () => {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  list.replaceChildren();
  list.hidden = words.length === 0;
  if (list.hidden) return;
  const found = searchIndex.map((entry) => [score(entry, words), entry]).filter(([s]) => s > 0);
  found.sort((a, b) => b[0] - a[0]);
  for (const [, entry] of found.slice(0, 12)) {
    const link = document.createElement("a");
    link.href = root + entry.url;
    link.append(entry.title);
    if (entry.page !== entry.title) link.append(" – " + entry.page);
    link.append(excerpt(entry.text, words[0]));
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  if (found.length === 0) list.append("Nothing has all of these words.");
};
input.addEventListener("input", show);
input.addEventListener("keydown", (event) => {
  const first = list.querySelector("a");
  if (event.key === "Enter" && first) location.href = first.href;
  if (event.key === "Escape") list.hidden = true;
});
document.addEventListener("click", (event) => {
  if (!event.target.closest(".search")) list.hidden = true;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && document.activeElement !== input) {
    event.preventDefault();
    input.focus();
  }
});
