// SPDX-License-Identifier: MIT
// page.mjs CHROMIUM PAGE FOLDER SOCCER: opens the page from the disk in a headless browser, at a phone's and a desk's
// width, light and dark, and uses it as a reader would: clicks, keys, a pointer. Its losses are those that SOCCER, a
// program of this machine, prints for the same seed. Screenshots go to FOLDER.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [chromium, file, folder, soccer] = process.argv.slice(2);
const url = pathToFileURL(file).href;
const profile = join(folder, "profile");

// Chromium's DevTools protocol on two pipes: JSON messages, each with a 0 behind it.
class Browser {
  constructor() {
    this.process = spawn(chromium, ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-pipe",
      `--user-data-dir=${profile}`, "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.last = 0;
    this.waiting = new Map();
    this.faults = [];
    let rest = "";
    this.process.stdio[4].setEncoding("utf8").on("data", (text) => {
      const messages = (rest + text).split("\0");
      rest = messages.pop();
      messages.map(JSON.parse).forEach((message) => this.receive(message));
    });
  }
  receive({ id, result, error, method, params }) {
    if (id) {
      const { resolve, reject } = this.waiting.get(id);
      this.waiting.delete(id);
      return error ? reject(new Error(error.message)) : resolve(result);
    }
    if (method === "Runtime.exceptionThrown") this.faults.push(params.exceptionDetails.exception?.description ?? "exception");
    if (method === "Log.entryAdded" && params.entry.level === "error") this.faults.push(params.entry.text);
    if (method === "Network.requestWillBeSent" && !/^(file|data):/.test(params.request.url)) {
      this.faults.push(`asks for ${params.request.url}`);
    }
  }
  say(method, params = {}) {
    const id = ++this.last;
    this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId: this.session })}\0`);
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }
  async open() {
    const { targetId } = await this.say("Target.createTarget", { url: "about:blank" });
    this.session = (await this.say("Target.attachToTarget", { targetId, flatten: true })).sessionId;
    for (const domain of ["Page", "Runtime", "Log", "Network"]) await this.say(`${domain}.enable`);
  }
  async ask(expression) {
    const { result, exceptionDetails } = await this.say("Runtime.evaluate", { expression, returnByValue: true });
    assert.ok(!exceptionDetails, `${expression}: ${exceptionDetails?.exception?.description}`);
    return result.value;
  }
  async until(expression, seconds = 30) {
    for (const end = Date.now() + 1000 * seconds; !(await this.ask(expression));) {
      assert.ok(Date.now() < end, `${expression} is not true after ${seconds} s`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  text(id) { return this.ask(`document.getElementById("${id}").textContent`); }
  // A point of an element, from 0 to 1 across and down, once it is in sight.
  async placeOf(id, across, down) {
    return this.ask(`{ const e = document.getElementById("${id}"); e.scrollIntoView({ block: "center" });
      const b = e.getBoundingClientRect(); ({ x: b.x + ${across} * b.width, y: b.y + ${down} * b.height }) }`);
  }
  async move(id, across, down) {
    const place = await this.placeOf(id, across, down);
    await this.say("Input.dispatchMouseEvent", { type: "mouseMoved", ...place });
    return place;
  }
  async click(id) {
    const place = await this.move(id, 0.5, 0.5);
    for (const type of ["mousePressed", "mouseReleased"]) {
      await this.say("Input.dispatchMouseEvent", { type, ...place, button: "left", clickCount: 1 });
    }
  }
  async press(id, key, code) {
    await this.ask(`document.getElementById("${id}").focus()`);
    for (const type of ["keyDown", "keyUp"]) {
      await this.say("Input.dispatchKeyEvent", { type, key, code: key, windowsVirtualKeyCode: code });
    }
  }
}

// The losses of epochs 10, 20, 30, 40, 50 by a program of this machine.
function lossesOf(seed) {
  const said = execFileSync(soccer, ["--seed", String(seed)], { encoding: "utf8" });
  return [...said.matchAll(/^Epoch \d+, Loss: (\S+)$/gm)].map((match) => Number(match[1]));
}

const nineDigits = "losses.map((l) => Number(l.toPrecision(9)))";
const everyTenth = `${nineDigits}.filter((_, i) => i % 10 === 9)`;
const arrowRight = 39, arrowLeft = 37;

async function trainsAsTheProgramDoes(browser) {
  const expected = lossesOf(42);
  assert.equal(expected.length, 5);
  assert.equal(await browser.text("epoch"), "0");
  await browser.click("train");
  await browser.until('document.getElementById("epoch").textContent === "50"');
  assert.deepEqual(await browser.ask(everyTenth), expected);
  assert.equal(Number(await browser.text("loss")), expected[4]);
  assert.equal(await browser.text("right"), "12 of 12");
  await browser.click("one");
  assert.equal(await browser.text("epoch"), "51");
  await browser.click("again");
  assert.equal(await browser.text("epoch"), "0");
}

async function slidersTrainAnew(browser) {
  await browser.press("seed", "ArrowRight", arrowRight);
  assert.equal(await browser.text("seed-shown"), "43");
  assert.deepEqual(await browser.ask(everyTenth), lossesOf(43));
  await browser.press("rate", "ArrowLeft", arrowLeft);
  assert.equal(await browser.text("rate-shown"), "0.079");
  assert.notDeepEqual(await browser.ask(everyTenth), lossesOf(43));
  await browser.press("rate", "ArrowRight", arrowRight);
  await browser.press("seed", "ArrowLeft", arrowLeft);
  assert.deepEqual(await browser.ask(everyTenth), lossesOf(42));
}

// The plane is drawn, and the pointer asks the network: many goals and few conceded, then the other way round.
async function planeAnswers(browser) {
  const said = async (across, down) => {
    await browser.move("plane", across, down);
    await browser.until('/P\\(win\\)/.test(document.getElementById("pointed").textContent)');
    return Number((await browser.text("pointed")).match(/P\(win\) ([\d.]+)/)[1]);
  };
  const colourAt = (across, down) => browser.ask(`{ const c = document.getElementById("plane");
    [...c.getContext("2d").getImageData(${across} * c.width, ${down} * c.height, 1, 1).data].join(" ") }`);
  assert.ok(await said(0.9, 0.8) > 0.9);
  assert.ok(await said(0.2, 0.1) < 0.1);
  assert.notEqual(await colourAt(0.94, 0.8), await colourAt(0.2, 0.05));
}

// Loads the page in a window, uses it, and keeps a picture of it.
async function look(browser, name, width, height, scheme) {
  const started = Date.now();
  await browser.say("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 600 });
  await browser.say("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
  await browser.say("Page.navigate", { url });
  await browser.until('document.readyState === "complete" && document.body.dataset.ready === "yes"');
  await trainsAsTheProgramDoes(browser);
  await slidersTrainAnew(browser);
  await planeAnswers(browser);
  await browser.ask("document.activeElement.blur()");
  await browser.until('/^[1-9]\\d* ns$/.test(document.getElementById("ns").textContent)');
  assert.ok(await browser.ask("document.documentElement.scrollWidth <= innerWidth"), `${name} is wider than the screen`);
  await browser.ask("scrollTo(0, 0)");
  const { data } = await browser.say("Page.captureScreenshot", { captureBeyondViewport: true, format: "png" });
  writeFileSync(join(folder, `${name}.png`), Buffer.from(data, "base64"));
  console.log(`${name}: ${await browser.text("ns")} a step, loss ${await browser.text("loss")}, ${(Date.now() - started) / 1000} s`);
}

// As a figure of the site's front page it trains by itself, says how high it is, and is told light or dark. Opened alone,
// the page is its own parent.
async function isAFigure(browser) {
  const width = (pixels) => browser.say("Emulation.setDeviceMetricsOverride",
    { width: pixels, height: 900, deviceScaleFactor: 1, mobile: false });
  await width(800);
  await browser.say("Page.navigate", { url: `${url}?front` });
  await browser.until('document.body?.dataset.ready === "yes" && document.getElementById("epoch").textContent === "50"');
  assert.deepEqual(await browser.ask(everyTenth), lossesOf(42));
  assert.equal(await browser.ask('getComputedStyle(document.querySelector("table")).display'), "none");
  await browser.ask('var told = 0; addEventListener("message", (event) => { told = event.data.height ?? told; })');
  await width(400);
  await browser.until('told > 400 && told === Math.ceil(document.querySelector("main").getBoundingClientRect().height)');
  assert.ok(await browser.ask("document.documentElement.scrollWidth <= innerWidth"));
  for (const theme of ["light", "dark"]) {
    await browser.ask(`postMessage({ theme: "${theme}" }, "*")`);
    await browser.until(`document.documentElement.dataset.theme === "${theme}"`);
  }
}

const browser = new Browser();
let status = 0;
try {
  await browser.open();
  for (const [size, width, height] of [["phone", 360, 740], ["desk", 1280, 900]]) {
    for (const scheme of ["light", "dark"]) await look(browser, `${size}-${scheme}`, width, height, scheme);
  }
  await isAFigure(browser);
  assert.deepEqual(browser.faults, []);
} catch (error) {
  console.error(error.message, browser.faults);
  status = 1;
}
browser.process.once("exit", () => process.exit(status));
browser.process.kill();
