// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL is killed and started again in the middle of traffic: the server says `unavailable`, comes back by itself,
// and what was acked or told is there once, in order. Spec: wire.md 3 (unavailable), 5.1.
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";

const script = path.join(import.meta.dirname, "../support/postgresql.sh");
const root = mkdtempSync("/tmp/anteroom-pgr-");
const folder = path.join(root, "pg");
execFileSync("chmod", ["755", root]);
execFileSync(script, ["start", folder]);
process.env.ANTEROOM_TEST_POSTGRESQL = `postgresql://anteroom@/postgres?host=${folder}`;
const { Client } = await import("../protocol/support/client.mjs");
const { Clinic } = await import("../protocol/support/clinic.mjs");
const { within } = await import("../protocol/support/server.mjs");

const restarts = Number(process.env.RESTARTS ?? 3);

let clinic;
before(async () => (clinic = await Clinic.open()));
after(async () => {
  await clinic?.close();
  execFileSync(script, ["stop", folder]);
  rmSync(root, { recursive: true, force: true });
});

/** Ready once it says so; each answer is waited for, none is a sleep. */
async function becomesReady() {
  const started = Date.now();
  while (Date.now() - started < 30_000) {
    const { status } = await fetch(`${clinic.server.url}/readyz`);
    if (status === 200) return;
    assert.equal(status, 503);
  }
  assert.fail("the server did not find its database again");
}

test(`${restarts} restarts of the database under traffic lose nothing that was acked`, async () => {
  const { patient, conversationId, hers, theirs } = await clinic.talk();
  const told = [];
  theirs.socket.on("chat:message:new", ({ message }) => told.push(message));
  let refused = 0;
  const smooth = new Set(); // acked at the first attempt
  let readiness = null;
  const readyAgain = () => (readiness ??= becomesReady().finally(() => (readiness = null)));
  let sent = 0;
  const acked = new Map();

  /** One message under one clientMessageId, again and again until it is acked. */
  const write = async () => {
    const clientMessageId = `r-${++sent}`;
    for (let attempt = 1; ; attempt++) {
      const ack = await hers.call("chat:message", { conversationId, content: clientMessageId, clientMessageId });
      if (ack.ok) {
        acked.set(clientMessageId, ack.message);
        if (attempt === 1) smooth.add(ack.message.id);
        return;
      }
      assert.equal(ack.error.code, "unavailable", JSON.stringify(ack));
      refused++;
      await readyAgain();
    }
  };

  for (let round = 0; round < restarts; round++) {
    let going = true;
    const before = refused;
    const writing = Promise.all(Array.from({ length: 8 }, async () => {
      while (going) await write();
    }));
    await hers.roundTrip();
    await promisify(execFile)(script, ["restart", folder]);
    await becomesReady();
    going = false;
    await within(60_000, "the messages of a round", writing);
    assert.ok(refused > before, "the restart fell into the traffic");
  }
  assert.equal(acked.size, sent);

  const reader = await Client.connect(clinic.server.url, { token: patient.token });
  const stored = [];
  for (let more = true; more;) {
    const page = await reader.ok("chat:history", { conversationId, limit: 200, ...(stored.length > 0 ? { before: stored[0].id } : {}) });
    stored.unshift(...page.messages);
    more = page.hasMore;
  }
  reader.close();
  assert.deepEqual(stored.map(({ seq }) => seq), stored.map((_, index) => index + 1), "seq is dense");
  assert.equal(stored.length, sent, "each message is stored once");
  for (const message of stored) assert.deepEqual(message, acked.get(message.clientMessageId));
  assert.deepEqual(told.map(({ seq }) => seq), [...told.map(({ seq }) => seq)].sort((a, b) => a - b), "told in order");
  const toldIds = new Set(told.map(({ id }) => id));
  assert.equal(toldIds.size, told.length, "told once");
  for (const id of smooth) assert.ok(toldIds.has(id), "what was acked at once was told");
});
