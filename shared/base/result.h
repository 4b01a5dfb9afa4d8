// SPDX-FileCopyrightText: 2026 The Anteroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace anteroom {

/// Carries an error into a Result: `return Failure{Error::TooLarge};`
template <class E>
struct Failure
{
    E error;
};
template <class E>
Failure(E) -> Failure<E>;

/// Stands for "nothing to say" as the value of a Result.
struct Done
{
    friend bool operator==(Done, Done) = default;
};

/// Either a value or an error; functions of this project throw nothing across their edges.
template <class T, class E>
class [[nodiscard]] Result
{
public:
    using Value = T;
    using Error = E;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const &
    {
        Q_ASSERT_X(ok(), "Result::value", "the result is an error");
        return *std::get_if<0>(&m_state);
    }
    T &value() &
    {
        Q_ASSERT_X(ok(), "Result::value", "the result is an error");
        return *std::get_if<0>(&m_state);
    }
    T &&value() &&
    {
        Q_ASSERT_X(ok(), "Result::value", "the result is an error");
        return std::move(*std::get_if<0>(&m_state));
    }
    const E &error() const
    {
        Q_ASSERT_X(!ok(), "Result::error", "the result is a value");
        return *std::get_if<1>(&m_state);
    }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    /// By value, so that `for (… : *query())` does not outlive what it walks through.
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, E> m_state;
};

} // namespace anteroom
