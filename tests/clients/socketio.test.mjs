// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// socket.io-client of the version CLIENT (4-0, 4-5 or 4-8) over TRANSPORT (polling, websocket or upgrade), in Node; with
// MODE recovery or msgpack both sides have that switched on.
import { after, before, test } from "node:test";

import { Conformance, contextOf } from "./support/conformance.mjs";
import { recoveryScenarios } from "./support/recovery_scenarios.mjs";
import { runScenario, scenarios } from "./support/scenarios.mjs";

const packages = { "4-0": "socket.io-client-4-0", "4-5": "socket.io-client-4-5", "4-8": "socket.io-client" };
const { CLIENT = "4-8", TRANSPORT = "websocket", MODE = "plain" } = process.env;
const options = { plain: [], recovery: ["--recovery", "60000"], msgpack: ["--parser", "msgpack"] }[MODE];

let server;
let context;
before(async () => {
  const { io } = await import(packages[CLIENT]);
  const clientOptions = MODE === "msgpack" ? { parser: (await import("socket.io-msgpack-parser")).default } : {};
  server = await Conformance.start(...options);
  context = contextOf(server,
    { io, transport: TRANSPORT, clientOptions, recovery: MODE === "recovery", wholeBuffers: MODE === "msgpack" });
});
after(() => server.stop());

// Clients before 4.6 know nothing of recovery, and are not harmed by it.
const all = MODE === "recovery" && CLIENT === "4-8" ? { ...scenarios, ...recoveryScenarios } : scenarios;
for (const [name, scenario] of Object.entries(all)) test(name, () => runScenario(scenario, context));
