// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A clinic moves from SQLite to PostgreSQL and on; a password of the database is kept as a secret. Spec: wire.md 7.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { after, before, test } from "node:test";

import { Clinic } from "./support/clinic.mjs";
import { runProgram } from "./support/server.mjs";

const server = process.env.ANTEROOM_MOVE_POSTGRESQL;
const name = `m${randomBytes(6).toString("hex")}`;
const sql = (text) => execFileSync("psql", ["-q", "-X", "-v", "ON_ERROR_STOP=1", server, "-c", text]);
const url = server.replace("anteroom@", `${name}@`).replace("/postgres?", `/${name}?`);

let clinic;
before(async () => {
  sql(`CREATE ROLE ${name} LOGIN PASSWORD 'pw-of-the-test'`);
  sql(`CREATE DATABASE ${name} OWNER ${name}`);
  clinic = await Clinic.open();
});
after(async () => {
  await clinic.close();
  sql(`DROP DATABASE ${name} WITH (FORCE)`);
  sql(`DROP ROLE ${name}`);
});

const ctl = (words, input = "") => runProgram("anteroomctl", ["--data-dir", clinic.server.dataDir, ...words], { home: clinic.server.home, input });

test("a clinic moves with all it has, and its tokens stay good", async () => {
  const { patient, conversationId, hers } = await clinic.talk();
  await hers.ok("chat:message", { conversationId, content: "before the move 🙂" });
  const running = await ctl(["db", "copy", "--to", url]);
  assert.equal(running.code, 1);
  assert.match(running.stderr, /stop the server first/);
  clinic.closeClients();
  await clinic.server.stop();

  const noPassword = await ctl(["db", "copy", "--to", url]);
  assert.equal(noPassword.code, 1, "the role needs its password");
  const inUrl = await ctl(["db", "copy", "--to", url.replace(name, `${name}:pw-of-the-test`)]);
  assert.equal(inUrl.code, 2);
  assert.doesNotMatch(inUrl.stderr, /pw-of-the-test/);
  const stored = await ctl(["--database", url, "secret", "set", "--name", "database", "--password-stdin"], "pw-of-the-test\n");
  assert.equal(stored.code, 0, stored.stderr);
  const copied = await ctl(["db", "copy", "--to", url]);
  assert.equal(copied.code, 0, copied.stderr);
  const twice = await ctl(["db", "copy", "--to", url]);
  assert.equal(twice.code, 1);
  assert.match(twice.stderr, /holds a clinic already/);

  await clinic.server.launch(["--rate-limits", "off", "--database", url]);
  const client = await patient.connect();
  await client.ok("chat:join", { conversationId });
  const { messages } = await client.expectEvent("chat:messages");
  assert.deepEqual(messages.map(({ content }) => content), ["before the move 🙂"]);
  await client.ok("chat:message", { conversationId, content: "after it" });
  clinic.closeClients();
  const backup = path.join(clinic.server.home, "backup.db");
  const made = await ctl(["--database", url, "backup", backup]);
  assert.equal(made.code, 0, made.stderr);
  await clinic.server.stop();

  await clinic.server.launch(["--rate-limits", "off", "--database", `sqlite://${backup}`]);
  const again = await patient.connect();
  await again.ok("chat:join", { conversationId });
  assert.equal((await again.expectEvent("chat:messages")).messages.length, 2);
});

test("who may do what is printed", async () => {
  const text = await ctl(["policy"]);
  assert.equal(text.code, 0);
  assert.match(text.stdout, /^consultation:end +ADMIN +none,patient +always +allowed$/m);
  const { rows } = JSON.parse((await ctl(["policy", "--json"])).stdout);
  assert.deepEqual(rows.find(({ event }) => event === "chat:message"),
    { event: "chat:message", roles: ["PATIENT", "PHYSICIAN", "AGENT", "ADMIN"], relations: ["patient", "physician"], when: ["open"], verdict: "allowed" });
});
