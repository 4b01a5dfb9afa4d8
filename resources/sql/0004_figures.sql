-- SPDX-FileCopyrightText: 2026 The Anteroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The server's figures, one row a minute, for 30 days. Numbers only. Columns as in FigurePoint; NULL: nothing was measured.
CREATE TABLE figures (
    time BIGINT NOT NULL PRIMARY KEY,
    connections DOUBLE PRECISION NOT NULL,
    events_in DOUBLE PRECISION NOT NULL,
    events_out DOUBLE PRECISION NOT NULL,
    delivery_p50 DOUBLE PRECISION,
    delivery_p95 DOUBLE PRECISION,
    delivery_p99 DOUBLE PRECISION,
    refusals DOUBLE PRECISION NOT NULL,
    cpu_percent DOUBLE PRECISION NOT NULL,
    memory_bytes DOUBLE PRECISION NOT NULL,
    database_queue DOUBLE PRECISION NOT NULL,
    commit_milliseconds DOUBLE PRECISION NOT NULL,
    calls_connected DOUBLE PRECISION NOT NULL,
    calls_failed DOUBLE PRECISION NOT NULL,
    waiting DOUBLE PRECISION NOT NULL,
    longest_wait_seconds DOUBLE PRECISION NOT NULL,
    polling DOUBLE PRECISION NOT NULL,
    web_sockets DOUBLE PRECISION NOT NULL
);
