// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The browser client that the server hands out. Spec: Socket.IO 4.8, option serveClient.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import http from "node:http";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import zlib from "node:zlib";

import { within } from "./support/check.mjs";
import { Conformance } from "./support/conformance.mjs";

const dist = path.join(path.dirname(fileURLToPath(import.meta.resolve("socket.io/package.json"))), "client-dist");

let server;
before(async () => (server = await Conformance.start("--cors", "https://app.example")));
after(() => server.stop());

async function get(name, headers = {}, method = "GET") {
  const call = http.request(`${server.url}/socket.io/${name}`, { method, headers });
  call.end();
  const [response] = await within(5_000, "the response", once(call, "response"));
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

for (const name of readdirSync(dist)) {
  test(`${name} is the one of the npm package`, async () => {
    const file = readFileSync(path.join(dist, name));
    const plain = await get(name);
    assert.equal(plain.status, 200);
    assert.ok(plain.body.equals(file));
    assert.equal(plain.headers["content-type"], `application/${name.endsWith(".map") ? "json" : "javascript"}; charset=utf-8`);
    const coded = await get(name, { "accept-encoding": "gzip, deflate, br" });
    assert.equal(coded.headers["content-encoding"], "gzip");
    assert.ok(zlib.gunzipSync(coded.body).equals(file));

    const { etag } = plain.headers;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(name, { "if-none-match": known });
      assert.deepEqual([again.status, again.body.length, again.headers.etag], [304, 0, etag]);
    }
    assert.equal((await get(name, { "if-none-match": '"other"' })).status, 200);
  });
}

test("a module may be loaded from a page of a listed origin", async () => {
  const reply = await get("socket.io.esm.min.js", { origin: "https://app.example" });
  assert.equal(reply.headers["access-control-allow-origin"], "https://app.example");
});

test("HEAD has no body, other methods are refused", async () => {
  const head = await get("socket.io.min.js", {}, "HEAD");
  assert.deepEqual([head.status, head.body.length], [200, 0]);
  assert.ok(Number(head.headers["content-length"]) > 10_000);
  assert.equal((await get("socket.io.min.js", {}, "DELETE")).status, 405);
});

test("there is nothing else", async () => {
  for (const name of ["socket.io.css", "..%2fpackage.json", "../socket.io.js", "socket.io.js/", "client/socket.io.js", "%73ocket.io.js"])
    assert.equal((await get(name)).status, 404, name);
});
