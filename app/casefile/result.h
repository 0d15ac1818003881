// SPDX-FileCopyrightText: 2026 The Dossier authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace dossier {

// What went wrong, as a code that the shell and the command line phrase; `detail` carries the facts a person needs
// (a path, a reason given by a library), `query` the statement that failed, if one did.
enum class ErrorCode {
    NotFound, // a file or row that was asked for is not there
    Unreadable, // bytes that cannot be read as what they claim to be
    Unsupported, // a format or feature this program does not read
    Duplicate, // the same bytes are in the case already
    Foreign, // a file that is not a case
    NewerVersion, // written by a newer Dossier; not touched
    Corrupt, // a case whose content contradicts itself
    ReadOnly, // the place or the file does not take changes
    Busy, // another program holds the case
    DiskFull,
    Conflict, // a row has changed since it was read
    Invalid, // an argument or a value that breaks a rule
    Cancelled, // stopped by a person
    Failed, // anything else a library reported
};

struct Error
{
    ErrorCode code = ErrorCode::Failed;
    QString detail;
    QString query;

    bool operator==(const Error &) const = default;
};

// A value or the reason there is none. Member names are those of std::expected (C++23), which may replace it.
template <typename T> class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) // NOLINT(google-explicit-constructor): reads as the value it carries
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() &
    {
        assert(has_value());
        return *std::get_if<0>(&m_content);
    }
    const T &value() const &
    {
        assert(has_value());
        return *std::get_if<0>(&m_content);
    }
    T &&value() && { return std::move(*std::get_if<0>(&m_content)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const
    {
        assert(!has_value());
        return *std::get_if<1>(&m_content);
    }

    template <typename U> T value_or(U &&fallback) const
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(fallback));
    }

private:
    std::variant<T, Error> m_content;
};

template <> class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    const Error &error() const
    {
        assert(!has_value());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace dossier
