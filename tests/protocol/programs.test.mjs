// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// anteroomd and anteroomctl from the shell: options, exit codes, JSON, files. Spec: wire.md 7.
import assert from "node:assert/strict";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";

import { Client } from "./support/client.mjs";
import { Clinic } from "./support/clinic.mjs";
import { runProgram } from "./support/server.mjs";
import { date, expectShape, id, optional, text } from "./support/shape.mjs";

let clinic;
let server;
before(async () => {
  clinic = await Clinic.open();
  server = clinic.server;
});
after(() => clinic.close());

async function json(...command) {
  const ended = await server.ctl(...command);
  assert.equal(ended.code, 0, `${command.join(" ")}: ${ended.stderr}`);
  assert.equal(ended.stdout.trim().split("\n").length, 1, "one object on stdout");
  return JSON.parse(ended.stdout);
}

test("--help and --version", async () => {
  for (const program of ["anteroomd", "anteroomctl"]) {
    const help = await runProgram(program, ["--help"]);
    assert.equal(help.code, 0, program);
    assert.match(help.stdout, /--data-dir/, program);
    const version = await runProgram(program, ["--version"]);
    assert.equal(version.code, 0, program);
    assert.match(version.stdout, /\d+\.\d+\.\d+/, program);
  }
});

test("a bad option or value: exit 2 and one clear line", async () => {
  const dataDir = ["--data-dir", path.join(server.home, "unused")];
  const bad = [
    ["anteroomd", ["--no-such-option"]],
    ["anteroomd", [...dataDir, "--listen", "nowhere"]],
    ["anteroomd", [...dataDir, "--listen", "127.0.0.1:99999"]],
    ["anteroomd", [...dataDir, "--rate-limits", "maybe"]],
    ["anteroomd", [...dataDir, "--database", "mysql://x"]],
    ["anteroomd", [...dataDir, "--config", "/no/such/file"]],
    ["anteroomd", [...dataDir, "--log-level", "shout"]],
    ["anteroomctl", ["--no-such-option"]],
    ["anteroomctl", [...dataDir, "no-such-command"]],
    ["anteroomctl", [...dataDir, "user", "fly"]],
    ["anteroomctl", [...dataDir]],
    ["anteroomctl", [...dataDir, "user", "add", "--name", "X"]],
  ];
  for (const [program, options] of bad) {
    const ended = await runProgram(program, options);
    const where = `${program} ${options.join(" ")}: ${ended.stderr}`;
    assert.equal(ended.code, 2, where);
    assert.equal(ended.stderr.trim().split("\n").length, 1, where);
    assert.notEqual(ended.stderr.trim(), "", where);
  }
});

test("an option may come from the environment", async () => {
  const ended = await runProgram("anteroomd", [], { variables: { ANTEROOM_DATA_DIR: server.dataDir, ANTEROOM_LISTEN: "nowhere" } });
  assert.equal(ended.code, 2, ended.stderr);
});

test("init works once", async () => {
  const again = await server.ctl("init", "--admin", "second", "--password-stdin");
  assert.equal(again.code, 1);
  assert.notEqual(again.stderr.trim(), "");
});

async function expectCommands() {
  const made = await json("user", "add", "--name", "Ctl Patient", "--role", "PATIENT");
  expectShape(made, { id });
  const named = await json("user", "add", "--name", "Named", "--role", "PHYSICIAN", "--id", `named-${made.id.slice(0, 8)}`);
  assert.equal(named.id, `named-${made.id.slice(0, 8)}`);
  const issued = await json("token", "issue", "--user", made.id, "--ttl", "120");
  expectShape(issued, { token: text, expiresAt: date });
  assert.ok(Math.abs(Date.parse(issued.expiresAt) - Date.now() - 120_000) < 10_000);
  expectShape(await json("apikey", "create", "--name", "k", "--scopes", "read"), { key: text, id: optional(id) });
  const channel = await json("channel", "create", "--name", `ch-${made.id.slice(0, 8)}`, "--roles", "PATIENT,AGENT");
  assert.equal(typeof channel, "object");

  for (const command of [
    ["user", "add", "--name", "X", "--role", "PATIENT", "--id", made.id],
    ["token", "issue", "--user", "nobody"],
  ]) {
    assert.equal((await server.ctl(...command)).code, 1, command.join(" "));
  }
  for (const command of [
    ["user", "add", "--name", "X", "--role", "BOSS"],
    ["apikey", "create", "--name", "x", "--scopes", "everything"],
    ["token", "issue", "--user", made.id, "--ttl", "never"],
  ]) {
    assert.notEqual((await server.ctl(...command)).code, 0, command.join(" "));
  }
  return { ...made, ...issued };
}

test("anteroomctl beside a running server: what it makes is there at once", async () => {
  const person = await expectCommands();
  const user = await server.mustApi(200, "GET", `/api/v1/users/${person.id}`);
  assert.equal(user.displayName, "Ctl Patient");
  const client = await Client.connect(server.url, { token: person.token });
  await client.roundTrip();
  client.close();
});

test("anteroomctl without a server: what it makes is there after the start", async () => {
  await server.stop();
  let person;
  try {
    person = await expectCommands();
  } finally {
    await server.launch();
  }
  const client = await Client.connect(server.url, { token: person.token });
  await client.roundTrip();
  client.close();
});

/** Every file below a folder with its mode. */
function modes(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? modes(file) : [[file, statSync(file).mode & 0o777]];
  });
}

test("nothing in the data directory is open to other users", async () => {
  assert.equal(statSync(server.dataDir).mode & 0o077, 0, "the directory");
  const files = modes(server.dataDir);
  for (const [file, mode] of files) assert.equal(mode & 0o077, 0, `${file} ${mode.toString(8)}`);
});

test("a second server on the same data directory or port is refused", async () => {
  const port = new URL(server.url).port;
  const sameData = await runProgram("anteroomd", ["--data-dir", server.dataDir, "--listen", "127.0.0.1:0"]);
  assert.notEqual(sameData.code, 0);
  const samePort = await runProgram("anteroomd", ["--data-dir", path.join(server.home, "other"), "--listen", `127.0.0.1:${port}`]);
  assert.notEqual(samePort.code, 0);
  await server.mustApi(200, "GET", "/api/v1/stats");
});

test("anteroomd needs no GUI library", { skip: process.platform !== "linux" }, async () => {
  const { execFileSync } = await import("node:child_process");
  const linked = execFileSync("ldd", [path.join(process.env.ANTEROOM_BIN ?? "build/release/bin", "anteroomd")], { encoding: "utf8" });
  assert.doesNotMatch(linked, /libQt6(Gui|Widgets|Svg)/);
});
