// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one scenario in the browser; the page has loaded the client as `io`, or as a module.
import { recoveryScenarios } from "/support/recovery_scenarios.mjs";
import { runScenario, scenarios } from "/support/scenarios.mjs";

/** settings: {url, transport, recovery, module?}; throws what the scenario throws. */
window.play = async (name, { module, ...settings }) => {
  const io = module ? (await import(module)).io : window.io;
  await runScenario({ ...scenarios, ...recoveryScenarios }[name], { io, restartServer: window.restartServer, ...settings });
};

/** Connects with these options; gives "connect" or the message of the connect_error, after a round trip. */
window.tryConnect = (url, options) => new Promise((resolve) => {
  const socket = window.io(url, { forceNew: true, reconnection: false, ...options });
  socket.once("connect_error", (error) => resolve(error.message));
  socket.once("connect", () => socket.emit("message-with-ack", new Uint8Array([1, 2]).buffer, (bytes) => {
    socket.close();
    resolve(`connect ${new Uint8Array(bytes.buffer ?? bytes).length}`);
  }));
});
