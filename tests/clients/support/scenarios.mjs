// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every Socket.IO client must be able to do with the server; each scenario is one test, in Node and in browsers alike.
import { eventScenarios } from "./event_scenarios.mjs";
import { lifecycleScenarios } from "./lifecycle_scenarios.mjs";
import { roomScenarios } from "./room_scenarios.mjs";

/** By name: a function of a context {io, url, transport, clientOptions, recovery, peers, restartServer}. */
export const scenarios = { ...eventScenarios, ...roomScenarios, ...lifecycleScenarios };

/** Runs one and closes its clients. */
export async function runScenario(scenario, settings) {
  const context = { clientOptions: {}, recovery: false, ...settings, peers: [] };
  try {
    await scenario(context);
  } finally {
    for (const peer of context.peers) peer.close();
  }
}
