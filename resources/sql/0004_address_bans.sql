-- SPDX-FileCopyrightText: 2026 The Anteroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Addresses that an operator keeps out. network: an IPv4 address, or the first address of an IPv6 network of 64 bits.
CREATE TABLE address_bans (
    network TEXT NOT NULL PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    reason TEXT NOT NULL
);
