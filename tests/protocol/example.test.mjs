// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program of server/socketio/README.md, with two stock clients.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { io } from "socket.io-client";
import { within } from "./support/server.mjs";

/** Starts the example; gives its process and its address. */
async function start() {
  const child = spawn(process.env.ANTEROOM_EXAMPLE, [], { stdio: ["ignore", "ignore", "pipe"] });
  const listening = new Promise((resolve) => {
    let text = "";
    child.stderr.on("data", (data) => {
      text += data;
      const port = /listening on (\d+)/.exec(text)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
  });
  return { child, url: await within(10_000, "the port", listening) };
}

test("the example of the README serves stock clients", async () => {
  const { child, url } = await start();
  const [ada, bob] = [io(url, { forceNew: true }), io(url, { forceNew: true })];
  try {
    await within(5_000, "connect", Promise.all([once(ada, "connect"), once(bob, "connect")]));
    const said = once(bob, "said");
    assert.equal(await ada.timeout(5_000).emitWithAck("say", "good", { morning: true }), true);
    assert.deepEqual(await within(5_000, "said", said), ["good", { morning: true }]);
  } finally {
    ada.close();
    bob.close();
    child.kill();
  }
});
