// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What many clients needed goes back to the system when they have left, although nobody comes after them.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as later } from "node:timers/promises";
import { test } from "node:test";
import WebSocket from "ws";

import { until } from "./support/check.mjs";
import { Conformance } from "./support/conformance.mjs";

const clients = 3_000;
const returnedWithinMs = 40_000;

/** Resident memory of the process, in KB. */
const residentOf = (pid) => Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]);

async function join(url) {
  const socket = new WebSocket(`${url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`);
  await once(socket, "message");
  socket.send("40");
  await once(socket, "message");
  return socket;
}

async function leave(socket) {
  socket.close();
  await once(socket, "close");
}

test("memory of clients that left is returned while the server is idle", async (t) => {
  const server = await Conformance.start("--ping-interval", "25000");
  t.after(() => server.stop());
  const before = residentOf(server.pid);
  const sockets = [];
  while (sockets.length < clients) sockets.push(...(await Promise.all(Array.from({ length: 100 }, () => join(server.url)))));
  const during = residentOf(server.pid);
  assert.ok(during - before > clients, `${clients} clients need more than 1 KB each: ${before} KB before, ${during} KB with them`);

  await Promise.all(sockets.map(leave));

  const half = before + (during - before) / 2;
  await until(`less than ${half} KB of ${during} KB`, async () => residentOf(server.pid) < half || later(500, false), returnedWithinMs);
});
