// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chromium on a page of another origin, with the client that the server hands out.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

import { Conformance } from "./support/conformance.mjs";
import { recoveryScenarios } from "./support/recovery_scenarios.mjs";
import { scenarios } from "./support/scenarios.mjs";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const transports = ["polling", "websocket", "upgrade"];

let web, browser, origin;
before(async () => {
  web = createServer(serve).listen(0, "127.0.0.1");
  await once(web, "listening");
  origin = `http://127.0.0.1:${web.address().port}`;
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: flags });
});
after(async () => {
  await browser.close();
  web.close();
});

/** The test's own site: an empty page and the modules of this folder. */
function serve(request, response) {
  const file = path.join(import.meta.dirname, path.normalize(request.url));
  if (request.url === "/") return response.setHeader("content-type", "text/html").end("<!doctype html><title>test</title>");
  if (!file.endsWith(".mjs") || !existsSync(file)) return response.writeHead(404).end();
  response.setHeader("content-type", "text/javascript");
  return createReadStream(file).pipe(response);
}

/** Starts a server, opens a page with its client, runs `act` and takes both down. */
async function withPage(options, act, bundle = "socket.io.min.js") {
  const server = await Conformance.start("--ping-timeout", "10000", ...options);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/`);
    await page.exposeFunction("restartServer", () => server.restart());
    if (bundle) await page.addScriptTag({ url: `${server.url}/socket.io/${bundle}` });
    await page.addScriptTag({ url: "/page/page.mjs", type: "module" });
    await page.waitForFunction(() => window.play);
    await act(page, server, context);
  } finally {
    await context.close();
    await server.stop();
  }
}

const play = (page, name, settings) => page.evaluate(([scenario, how]) => window.play(scenario, how), [name, settings]);

for (const transport of transports) {
  test(`${transport}: all that a client must be able to do`, () => withPage([], async (page, server) => {
    for (const name of Object.keys(scenarios)) {
      await play(page, name, { url: server.url, transport }).catch((error) => assert.fail(`${name}: ${error.message}`));
    }
  }));

  test(`${transport}: recovery`, () => withPage(["--recovery", "60000"], async (page, server) => {
    for (const name of Object.keys(recoveryScenarios)) {
      await play(page, name, { url: server.url, transport, recovery: true }).catch((error) => assert.fail(`${name}: ${error.message}`));
    }
  }, "socket.io.js")); // whose names are not mangled: one scenario spoils what the client remembers
}

test("the client as a module", () => withPage([], async (page, server) => {
  const settings = { url: server.url, transport: "upgrade", module: `${server.url}/socket.io/socket.io.esm.min.js` };
  await play(page, "events come back as they went, in order", settings);
}, null));

test("the client with the MessagePack parser", () => withPage(["--parser", "msgpack"], async (page, server) => {
  for (const list of [["polling"], ["websocket"]]) assert.equal(await tryConnect(page, server.url, { transports: list }), "connect 2");
}, "socket.io.msgpack.min.js"));

const tryConnect = (page, url, options) => page.evaluate(([where, how]) => window.tryConnect(where, how), [url, options]);

test("CORS: a listed origin, with cookies and a header that needs a preflight", () =>
  withPage(["--cors", origin, "--cookie", "io"], async (page, server, context) => {
    const options = { transports: ["polling"], withCredentials: true, extraHeaders: { "x-mine": "yes" } };
    assert.equal(await tryConnect(page, server.url, options), "connect 2");
    const cookies = await context.cookies(server.url);
    assert.deepEqual(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite })), [{ name: "io", httpOnly: true, sameSite: "Lax" }]);
  }));

test("CORS: another origin can't poll", () => withPage(["--cors", "https://app.example"], async (page, server) => {
  assert.equal(await tryConnect(page, server.url, { transports: ["polling"] }), "xhr poll error");
}));

test("CORS: any origin, without credentials", () => withPage(["--cors", "*"], async (page, server) => {
  assert.equal(await tryConnect(page, server.url, { transports: ["polling"] }), "connect 2");
  assert.equal(await tryConnect(page, server.url, { transports: ["polling"], withCredentials: true }), "xhr poll error");
}));
