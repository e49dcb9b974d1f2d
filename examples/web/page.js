// SPDX-License-Identifier: MIT
// The page's side: asks the network for numbers, and draws them. Mathematics are in football.cpp.
"use strict";

const $ = (id) => document.getElementById(id);
const goals = 4, cells = 96, round = 50;  // of the plane: its width in goals, its points; epochs of a press
const left = 54, bottom = 40, right = 8, above = 8;  // room for the axes of a canvas

// The site's choice of light or dark holds here too; a browser may keep pages on the disk from asking.
try {
  if (localStorage.getItem("theme")) document.documentElement.dataset.theme = localStorage.getItem("theme");
} catch { /* the system's choice, then */ }

// Within the site's first page (football.html?front) this one is a figure: what is not needed there is hidden, it trains by
// itself, so slowly that it can be watched, and it tells the page around it how high it is.
const front = new URLSearchParams(location.search).has("front"), framesAnEpoch = front ? 4 : 1;
document.documentElement.classList.toggle("front", front);

let net, matches, losses = [], frame = 0, pending = 0, stepsOfRound = 500, shortest = Infinity;

async function load() {
  const bytes = Uint8Array.from(atob($("wasm").textContent.trim()), (c) => c.charCodeAt(0));
  net = (await WebAssembly.instantiate(bytes)).instance.exports;
  net._initialize();
  const x = floats(net.inputs(), 2 * net.match_count()), y = floats(net.labels(), net.match_count());
  matches = Array.from(y, (won, i) => ({ scored: x[2 * i], conceded: x[2 * i + 1], won: won > 0.5 }));
}

const floats = (address, count) => new Float32Array(net.memory.buffer, address, count);
const seed = () => Number($("seed").value);
const rate = () => Number((10 ** Number($("rate").value)).toPrecision(2));

// Nine digits tell one float from the next, as in the programs' output.
const digits = (number) => String(Number(number.toPrecision(9)));

// ---- training

function startAgain() {
  cancelAnimationFrame(frame);
  frame = 0;
  net.start(seed(), rate());
  losses = [];
}

function train(epochs) {
  for (let i = 0; i < epochs; ++i) losses.push(net.step());
}

// One epoch in so many frames, to be watched.
function trainSlowly(until, frames = framesAnEpoch) {
  if (frames > 1) {
    frame = requestAnimationFrame(() => trainSlowly(until, frames - 1));
    return;
  }
  train(1);
  frame = losses.length < until ? requestAnimationFrame(() => trainSlowly(until)) : 0;
  show();
}

function onTrain() {
  if (frame) {
    cancelAnimationFrame(frame);
    frame = 0;
    show();
  } else if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    train(round);
    show();
  } else {
    trainSlowly(losses.length + round);
  }
}

// A training takes less than a frame: a slider shows the end of each.
function onSlider() {
  const epochs = Math.max(losses.length, round);
  startAgain();
  train(epochs);
  show();
}

// The shortest of all rounds so far, each some 20 ticks of the page's clock: a page shares its processor.
function measure() {
  for (let rounds = 0; rounds < 10;) {
    const started = performance.now();
    net.steps_of_a_copy(stepsOfRound);
    const took = performance.now() - started;
    if (took < 2 && stepsOfRound < 1e6) {
      stepsOfRound *= 2;
      continue;
    }
    shortest = Math.min(shortest, took / stepsOfRound);
    ++rounds;
  }
  $("ns").textContent = `${Math.round(1e6 * shortest)} ns`;
}

// ---- what is seen

function show() {
  const last = losses.at(-1);
  $("epoch").textContent = losses.length;
  $("loss").textContent = last === undefined ? "–" : digits(last);
  $("rate-shown").textContent = rate();
  $("seed-shown").textContent = seed();
  $("train").textContent = frame ? "Pause" : `Train ${round} epochs`;
  const told = matches.map((m) => net.chance(m.scored, m.conceded));
  $("right").textContent = `${told.filter((p, i) => (p > 0.5) === matches[i].won).length} of ${matches.length}`;
  matches.forEach((m, i) => { m.cell.textContent = told[i].toFixed(3); });
  drawPlane();
  drawCurve();
}

function makeTable() {
  for (const m of matches) {
    const row = $("matches").insertRow();
    row.insertCell().textContent = m.scored.toFixed(1);
    row.insertCell().textContent = m.conceded.toFixed(1);
    m.cell = row.insertCell();
    const was = row.insertCell();
    was.textContent = m.won ? "● won" : "✕ lost";
    was.className = m.won ? "won" : "lost";
  }
}

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

// A canvas cleared, in the screen's own pixels, with room for the axes: draw(from 0 to 1, from 0 to 1).
function canvasOf(id) {
  const canvas = $(id), side = canvas.clientWidth, scale = devicePixelRatio || 1;
  canvas.width = canvas.height = Math.round(side * scale);
  const pen = canvas.getContext("2d");
  pen.scale(canvas.width / side, canvas.height / side);
  pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  const width = side - left - right, height = side - bottom - above;
  return { pen, width, height, x: (t) => left + t * width, y: (t) => above + (1 - t) * height };
}

// Lines and numbers at [place, text], and the axis's name.
function axes(c, across, up, nameAcross, nameUp) {
  const { pen } = c;
  pen.strokeStyle = colour("line");
  pen.fillStyle = colour("soft");
  pen.lineWidth = 1;
  const line = (x0, y0, x1, y1) => { pen.beginPath(); pen.moveTo(x0, y0); pen.lineTo(x1, y1); pen.stroke(); };
  pen.textAlign = "center";
  for (const [t, text] of across) {
    line(c.x(t), c.y(0), c.x(t), c.y(1));
    pen.fillText(text, c.x(t), c.y(0) + 16);
  }
  pen.fillText(nameAcross, c.x(0.5), c.y(0) + 34);
  pen.textAlign = "right";
  for (const [t, text] of up) {
    line(c.x(0), c.y(t), c.x(1), c.y(t));
    pen.fillText(text, c.x(0) - 6, c.y(t) + 4);
  }
  pen.save();
  pen.translate(12, c.y(0.5));
  pen.rotate(-Math.PI / 2);
  pen.textAlign = "center";
  pen.fillText(nameUp, 0, 0);
  pen.restore();
}

// The chances at the plane's points, as a picture of one pixel each that the canvas stretches.
function chancesPicture(p, row) {
  const small = document.createElement("canvas");
  small.width = small.height = cells;
  const pixels = new ImageData(cells, cells);
  const won = colour("won-area").split(" ").map(Number), lost = colour("lost-area").split(" ").map(Number);
  for (let i = 0; i < cells; ++i) {
    for (let k = 0; k < cells; ++k) {
      const chance = p[(cells - 1 - i) * row + k];
      if (!(chance >= 0)) continue;  // NaN: nothing is known there
      const at = 4 * (i * cells + k);
      pixels.data.set(chance > 0.5 ? won : lost, at);
      pixels.data[at + 3] = 40 + 200 * Math.abs(chance - 0.5);
    }
  }
  small.getContext("2d").putImageData(pixels, 0, 0);
  return small;
}

// Where the chance is one half: in each cell a line between the edges that it crosses.
function drawBoundary(c, p, row) {
  const { pen } = c, place = (n) => n / (cells - 1);
  const cross = (i0, k0, i1, k1) => {
    const a = p[i0 * row + k0] - 0.5, b = p[i1 * row + k1] - 0.5;
    if (!(a > 0 !== b > 0) || !Number.isFinite(a - b)) return null;
    const t = a / (a - b);
    return [c.x(place(k0 + t * (k1 - k0))), c.y(place(i0 + t * (i1 - i0)))];
  };
  pen.strokeStyle = colour("text");
  pen.lineWidth = 2;
  pen.beginPath();
  for (let i = 0; i + 1 < cells; ++i) {
    for (let k = 0; k + 1 < cells; ++k) {
      const ends = [cross(i, k, i, k + 1), cross(i + 1, k, i + 1, k + 1), cross(i, k, i + 1, k),
        cross(i, k + 1, i + 1, k + 1)].filter(Boolean);
      for (let e = 0; e + 1 < ends.length; e += 2) {
        pen.moveTo(...ends[e]);
        pen.lineTo(...ends[e + 1]);
      }
    }
  }
  pen.stroke();
}

function drawMatches(c) {
  const { pen } = c;
  for (const m of matches) {
    const x = c.x(m.scored / goals), y = c.y(m.conceded / goals);
    pen.fillStyle = pen.strokeStyle = colour(m.won ? "won" : "lost");
    pen.lineWidth = 3;
    pen.beginPath();
    if (m.won) {
      pen.arc(x, y, 6, 0, 2 * Math.PI);
      pen.fill();
    } else {
      for (const s of [-1, 1]) { pen.moveTo(x - 5, y - 5 * s); pen.lineTo(x + 5, y + 5 * s); }
      pen.stroke();
    }
  }
}

function drawPlane() {
  const c = canvasOf("plane"), row = net.row_length();
  const p = floats(net.chances(cells, goals), cells * row);
  const ticks = [0, 1, 2, 3, 4].map((n) => [n / goals, String(n)]);
  c.pen.drawImage(chancesPicture(p, row), left, above, c.width, c.height);
  axes(c, ticks, ticks, "goals scored", "goals conceded");
  drawBoundary(c, p, row);
  drawMatches(c);
}

// Losses on a logarithmic axis of whole powers of ten.
function drawCurve() {
  const c = canvasOf("curve"), { pen } = c, seen = losses.filter((l) => l > 0 && Number.isFinite(l));
  const high = Math.ceil(Math.log10(Math.max(1, ...seen)));
  const low = Math.min(high - 3, Math.floor(Math.log10(Math.min(1, ...seen))));
  const last = Math.max(round, losses.length), apart = Math.max(10, 10 ** Math.floor(Math.log10(last / 2)));
  const across = [], up = [];
  for (let n = 0; n <= last; n += apart) across.push([n / last, String(n)]);
  for (let n = low; n <= high; ++n) up.push([(n - low) / (high - low), n > -4 ? String(Number(`1e${n}`)) : `1e${n}`]);
  axes(c, across, up, "epoch", "loss");
  pen.strokeStyle = colour("accent");
  pen.lineWidth = 2.5;
  pen.lineJoin = "round";
  pen.beginPath();
  let drawing = false;
  losses.forEach((l, i) => {
    const known = l > 0 && Number.isFinite(l);
    if (known) pen[drawing ? "lineTo" : "moveTo"](c.x((i + 1) / last), c.y((Math.log10(l) - low) / (high - low)));
    drawing = known;
  });
  pen.stroke();
}

// ---- what the reader does

function onPoint(event) {
  const box = $("plane").getBoundingClientRect();
  const scored = goals * (event.clientX - box.left - left) / (box.width - left - right);
  const conceded = goals * (1 - (event.clientY - box.top - above) / (box.height - above - bottom));
  if (scored < 0 || conceded < 0 || scored > goals || conceded > goals) return;
  const p = net.chance(scored, conceded);
  $("pointed").textContent = `${scored.toFixed(1)} scored, ${conceded.toFixed(1)} conceded: P(win) ${p.toFixed(3)}`;
}

function listen() {
  $("train").addEventListener("click", onTrain);
  $("one").addEventListener("click", () => { train(1); show(); });
  $("again").addEventListener("click", () => { startAgain(); show(); measure(); });
  for (const slider of ["rate", "seed"]) $(slider).addEventListener("input", onSlider);
  for (const kind of ["pointermove", "pointerdown"]) $("plane").addEventListener(kind, onPoint);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
  addEventListener("resize", () => { cancelAnimationFrame(pending); pending = requestAnimationFrame(show); });
}

// The page around this one chooses light or dark, and leaves as much room as is asked for.
function joinFrontPage() {
  addEventListener("message", (event) => {
    if (event.source !== parent || !["light", "dark"].includes(event.data.theme)) return;
    document.documentElement.dataset.theme = event.data.theme;
    show();
  });
  const main = document.querySelector("main");
  new ResizeObserver(() => parent.postMessage({ height: Math.ceil(main.getBoundingClientRect().height) }, "*")).observe(main);
}

load().then(() => {
  makeTable();
  listen();
  startAgain();
  show();
  if (front) {
    joinFrontPage();
    onTrain();
  }
  // More than once: the browser compiles the network in haste, and later with care.
  for (const after of [100, 500, 1500, 3000]) setTimeout(measure, after);
  document.body.dataset.ready = "yes";
}).catch((error) => { $("pointed").textContent = `The network cannot be started here: ${error.message}`; });
