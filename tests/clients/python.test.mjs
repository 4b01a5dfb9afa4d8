// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Debian's python3-socketio over each transport, with recovery off and on; the checks are in python_client.py.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";

import { within } from "./support/check.mjs";
import { Conformance } from "./support/conformance.mjs";

const program = path.join(import.meta.dirname, "python_client.py");

/** Runs the program against the server; gives the names of the checks that held. */
async function run(server, transport, mode) {
  const child = spawn("/usr/bin/python3", [program, server.url, transport, mode], { stdio: ["pipe", "pipe", "pipe"] });
  const held = [];
  let errors = "";
  child.stderr.on("data", (data) => (errors += data));
  createInterface({ input: child.stdout }).on("line", async (line) => {
    if (line === "restart") {
      await server.crash();
      child.stdin.write("done\n");
    } else {
      held.push(JSON.parse(line).check);
    }
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const code = await within(40_000, "the end of the program", ended).catch((error) => {
    child.kill("SIGKILL");
    throw new Error(`${error.message} after ${held}\n${errors}`);
  });
  assert.equal(code, 0, `after ${held}\n${errors}`);
  return held;
}

for (const mode of ["plain", "recovery"]) {
  for (const transport of ["polling", "websocket", "upgrade"]) {
    test(`${mode}: ${transport}`, async () => {
      // A slow machine must not miss heartbeats of half a second.
      const server = await Conformance.start("--ping-timeout", "5000", ...(mode === "recovery" ? ["--recovery", "60000"] : []));
      try {
        assert.equal((await run(server, transport, mode)).length, 9);
      } finally {
        await server.stop();
      }
    });
  }
}
