// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// gzip and deflate of poll replies, permessage-deflate. Spec: conformance-server.md 1 and 6; RFC 7692.
import assert from "node:assert/strict";
import { once } from "node:events";
import http from "node:http";
import { after, before, test } from "node:test";
import zlib from "node:zlib";
import { io } from "socket.io-client";
import WebSocket from "ws";

import { within } from "./support/check.mjs";
import { Conformance, contextOf } from "./support/conformance.mjs";
import { runScenario, scenarios } from "./support/scenarios.mjs";

let plain, compressing;
before(async () => {
  plain = await Conformance.start("--engine-only", "--ping-interval", "25000");
  compressing = await Conformance.start("--engine-only", "--ping-interval", "25000", "--http-compression", "--ws-deflate");
});
after(() => Promise.all([plain.stop(), compressing.stop()]));

/** `{status, headers, body}`, the body as it came. */
async function request(server, query, { method = "GET", headers = {}, body } = {}) {
  const call = http.request(`${server.url}/engine.io/?EIO=4&transport=polling${query}`, { method, headers });
  call.end(body);
  const [response] = await within(5_000, "the response", once(call, "response"));
  const chunks = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

/** The reply to the poll that fetches this message, which the server has sent back. */
async function pollFor(server, message, accepted) {
  const open = await request(server, "");
  const { sid } = JSON.parse(open.body.toString().slice(1));
  await request(server, `&sid=${sid}`, { method: "POST", body: `4${message}` });
  return request(server, `&sid=${sid}`, { headers: accepted === undefined ? {} : { "accept-encoding": accepted } });
}

const large = "x".repeat(5_000);

for (const [accepted, coding, decode] of [["gzip", "gzip", zlib.gunzipSync], ["deflate", "deflate", zlib.inflateSync],
  ["br, deflate;q=0.5, gzip;q=0.8", "gzip", zlib.gunzipSync], ["*", "gzip", zlib.gunzipSync]]) {
  test(`a large reply to who accepts ${accepted}`, async () => {
    const reply = await pollFor(compressing, large, accepted);
    assert.equal(reply.headers["content-encoding"], coding);
    assert.ok(reply.body.length < 200);
    assert.equal(decode(reply.body).toString(), `4${large}`);
  });
}

test("replies stay as they are when small, not accepted, or not switched on", async () => {
  for (const [server, message, accepted] of [[compressing, "small", "gzip"], [compressing, large, undefined],
    [compressing, large, "br"], [compressing, large, "gzip;q=0"], [plain, large, "gzip"]]) {
    const reply = await pollFor(server, message, accepted);
    assert.equal(reply.headers["content-encoding"], undefined);
    assert.equal(reply.body.toString(), `4${message}`);
  }
});

/** An open WebSocket that has read the handshake packet. */
async function open(server, perMessageDeflate) {
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/engine.io/?EIO=4&transport=websocket`, { perMessageDeflate });
  await within(5_000, "the handshake", once(socket, "message"));
  return socket;
}

/** Sends a message; gives the bytes that came on the wire and what was in them. */
async function echoed(socket, message) {
  const before = socket._socket.bytesRead;
  const back = once(socket, "message");
  socket.send(message);
  const [data, isBinary] = await within(5_000, "the echo", back);
  return { wire: socket._socket.bytesRead - before, data, isBinary };
}

for (const [name, offer] of [["any", true], ["a small window of ours", { serverMaxWindowBits: 9 }], ["a small window of theirs", { clientMaxWindowBits: 9 }],
  ["no context", { serverNoContextTakeover: true, clientNoContextTakeover: true }]]) {
  test(`permessage-deflate, offered: ${name}`, async () => {
    const socket = await open(compressing, { threshold: 1, ...(offer === true ? {} : offer) });
    assert.match(socket.extensions, /^permessage-deflate/);
    for (let round = 0; round < 3; ++round) {
      const text = await echoed(socket, `4${large}`);
      assert.equal(text.data.toString(), `4${large}`);
      assert.ok(text.wire < 200, `${text.wire} bytes came`);
      const binary = await echoed(socket, Buffer.alloc(3_000, 7));
      assert.deepEqual([binary.isBinary, binary.data.equals(Buffer.alloc(3_000, 7))], [true, true]);
      assert.ok(binary.wire < 200, `${binary.wire} bytes came`);
      const short = await echoed(socket, "4short");
      assert.equal(short.wire, 2 + 6);
    }
    socket.close();
  });
}

test("permessage-deflate is not agreed on unless it is switched on and offered", async () => {
  for (const [server, offer] of [[plain, true], [compressing, false]]) {
    const socket = await open(server, offer);
    assert.equal(socket.extensions, "");
    assert.equal((await echoed(socket, `4${large}`)).data.toString(), `4${large}`);
    socket.close();
  }
});

test("W6 a bomb ends its connection with 1009, the server goes on", async () => {
  const socket = await open(compressing, { threshold: 1 });
  const closed = once(socket, "close");
  socket.send("4".repeat(50_000_000));
  assert.equal((await within(10_000, "the end", closed))[0], 1009);
  const next = await open(compressing, true);
  assert.equal((await echoed(next, "4alive")).data.toString(), "4alive");
  next.close();
});

test("socket.io-client with everything switched on", async () => {
  const server = await Conformance.start("--http-compression", "--ws-deflate");
  try {
    for (const transport of ["websocket", "polling", "upgrade"]) {
      const settings = { io, transport, clientOptions: { perMessageDeflate: { threshold: 10 } } };
      for (const name of ["events come back as they went, in order", "a broadcast reaches all others", "a burst comes whole and in order"])
        await runScenario(scenarios[name], contextOf(server, settings));
    }
  } finally {
    await server.stop();
  }
});
